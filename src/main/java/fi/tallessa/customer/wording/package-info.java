/**
 * Words that may tell more than is held are asked about once, before they are saved (S19, S20,
 * D15). Whoever keeps free text asks the {@link fi.tallessa.customer.wording.Guard}.
 */
@org.springframework.modulith.NamedInterface("wording")
package fi.tallessa.customer.wording;
