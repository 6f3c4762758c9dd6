/** Passkeys as the standard has them: what is asked, what is signed, and what is kept (D23). */
package fi.tallessa.staff.webauthn;
