/** Figures and the lists behind them, against the running house. */
package org.safeconduct.figures;
