/** Locking a screen, and opening it again with a one-time code (D23). */
package fi.tallessa.staff.lock;
