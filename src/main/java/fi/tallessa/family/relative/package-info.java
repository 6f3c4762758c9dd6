/** Whom one customer's file tells of, and the picture that follows: parents, couples, siblings. */
package fi.tallessa.family.relative;
