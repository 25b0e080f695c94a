/**
 * The ground: words that every module shares and that need nothing from above. It promises small immutable types that
 * check themselves at birth, the closed family of {@link org.safeconduct.kernel.Refusal}s, the marks
 * {@link org.safeconduct.kernel.Gated} and {@link org.safeconduct.kernel.Open}, and the one clock.
 */
package org.safeconduct.kernel;
