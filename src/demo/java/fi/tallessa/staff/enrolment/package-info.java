/** A new worker gets all they need to sign in. */
package fi.tallessa.staff.enrolment;
