/** A worker’s own page: who they are here, and where they are signed in. */
package fi.tallessa.staff.account;
