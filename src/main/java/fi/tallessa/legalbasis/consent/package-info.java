/** What a consent is, what proves it, and what holds now. */
@org.springframework.modulith.NamedInterface("consent")
package fi.tallessa.legalbasis.consent;
