/** A child whose guardian does not know yet (D5). The home page shows its author what waits. */
@org.springframework.modulith.NamedInterface("awaiting")
package fi.tallessa.customer.awaiting;
