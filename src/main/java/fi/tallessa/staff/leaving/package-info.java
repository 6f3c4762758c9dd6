/** Somebody leaves: everything ends at once, and what people must do is a list. */
package fi.tallessa.staff.leaving;
