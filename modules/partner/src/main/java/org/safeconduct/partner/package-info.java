/**
 * The room of the other State: its authority and its mission see the requests that were shared with them, and answer. Of
 * casework it knows readmission alone, so that nothing else can be shown here, whatever a page asks for.
 */
package org.safeconduct.partner;
