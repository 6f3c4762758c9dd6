/**
 * Files that people bring: read to their last byte before they are kept, without what they say of
 * whoever made them, sealed in pieces. Nothing of one ever lies on a disk in clear.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"access", "outside", "vault"})
package fi.tallessa.files;
