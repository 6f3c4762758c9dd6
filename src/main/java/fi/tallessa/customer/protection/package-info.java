/**
 * A protected address (turvakielto): when it holds, for whom else, and the look of some minutes for
 * which it is unmasked. That nothing else tells where somebody lives is held at the door and in the
 * repositories: {@code Permit.masked}, {@code customer.datum.Mask}.
 */
@org.springframework.modulith.NamedInterface("protection")
package fi.tallessa.customer.protection;
