/** A customer's family on one page: the picture, and the same as a list. */
@org.springframework.modulith.NamedInterface("overview")
package fi.tallessa.family.overview;
