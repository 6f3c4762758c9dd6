/** A customer's page, and what comes after it as part of the same opening. */
@org.springframework.modulith.NamedInterface("file")
package fi.tallessa.customer.file;
