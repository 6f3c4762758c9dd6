/** What a minor keeps from their guardians, entry by entry, and what a guardian may read. */
@org.springframework.modulith.NamedInterface("say")
package fi.tallessa.customer.say;
