/** The way back of whole people, through the interfaces that both States use. */
package org.safeconduct.returns;
