/** The two steps of signing in, help for whoever cannot, and signing out. */
package fi.tallessa.staff.signin;
