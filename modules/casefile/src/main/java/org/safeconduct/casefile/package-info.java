/**
 * The desk: what every file has, whatever it is about: documents, notes, tasks, appointments, timeline and clocks. A
 * file is named by its subject. May call access, paper and the kernel.
 */
package org.safeconduct.casefile;
