namespace Trade4Msmes.Site.Commands;

/// <summary>The database is new: nothing can come out of it, and no page into it.</summary>
internal sealed class NoSchemaException() : Exception("The database has no languages and no document types yet. Run ./t4m schema import first.");
