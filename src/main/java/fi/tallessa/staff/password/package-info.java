/** What a password must be, and changing one’s own. */
package fi.tallessa.staff.password;
