/** Who was told what we keep, and who is still to be told of it (GDPR Art. 13, 14). */
@org.springframework.modulith.NamedInterface("informing")
package fi.tallessa.customer.informing;
