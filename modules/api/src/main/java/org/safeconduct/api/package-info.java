/**
 * The room for other systems: thin resources over the faces. A body becomes a record of the face, the face does the act
 * behind the gate, what it answers becomes JSON. Nothing is decided here but form: JSON, ETags, repeated calls, and
 * problems instead of exceptions.
 */
package org.safeconduct.api;
