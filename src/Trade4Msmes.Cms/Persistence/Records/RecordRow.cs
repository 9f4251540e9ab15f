namespace Trade4Msmes.Cms.Persistence.Records;

/// <summary>A row with a number of its own.</summary>
internal abstract class RecordRow
{
    public int Id { get; set; }
}
