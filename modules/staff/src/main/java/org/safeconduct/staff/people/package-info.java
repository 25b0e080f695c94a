/** The pages of people: registering a group, the file of a group and of a person. */
package org.safeconduct.staff.people;
