/**
 * The person's own copy of all that is held of them (GDPR Art. 15(3)): made, looked through, given,
 * destroyed.
 */
package fi.tallessa.rights.copy;
