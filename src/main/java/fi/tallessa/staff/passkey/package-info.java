/** A worker’s own passkeys: taken into use, and removed when what holds them is lost (D23). */
package fi.tallessa.staff.passkey;
