/** What is to be done for customers, by day. The home page shows a worker theirs. */
@org.springframework.modulith.NamedInterface("duties")
package fi.tallessa.customer.duties;
