/** Files people bring to our work together: of a contact, or of a customer's whole file. */
package fi.tallessa.casework.attachment;
