/** Requests to other States to take a person back. */
package org.safeconduct.api.returns;
