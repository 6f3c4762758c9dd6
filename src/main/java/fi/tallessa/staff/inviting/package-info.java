/** A manager invites somebody to work here; a link is handed over, and never a password. */
package fi.tallessa.staff.inviting;
