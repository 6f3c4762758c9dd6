package fi.tallessa.planted.house.cellar;

public record Cellar() {}
