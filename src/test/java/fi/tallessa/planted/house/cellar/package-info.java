@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package fi.tallessa.planted.house.cellar;
