/** "Who has looked at my data" (A10, A11): on paper, and as a part of a person's own copy. */
@org.springframework.modulith.NamedInterface("looked")
package fi.tallessa.customer.looked;
