/** The end of a relationship as one list, and what follows from it at once (S42, D4, D20). */
package fi.tallessa.customer.relationship.end;
