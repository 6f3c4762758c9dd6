/**
 * "Relevant statistics are then gathered anonymously": help without a name is counted, and there is
 * nothing it could be joined to. No way leads from here to a person, a worker or a file.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"association"})
package fi.tallessa.anonymous;
