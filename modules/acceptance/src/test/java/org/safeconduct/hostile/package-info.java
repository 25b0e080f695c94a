/** Bad input, stolen keys, storms and power cuts against the running house: refused rightly, nothing half done, nothing told. */
package org.safeconduct.hostile;
