namespace Trade4Msmes.Cms.Persistence.DataTypes;

/// <summary>A data type as queries over <see cref="Umbraco.Cms.Core.Models.IDataType"/> see it.</summary>
internal sealed class DataTypeView
{
    public int Id { get; init; }

    public Guid Key { get; init; }

    public int ParentId { get; init; }

    public int Level { get; init; }

    public string Path { get; init; } = "";

    public int SortOrder { get; init; }

    public bool Trashed { get; init; }

    public int CreatorId { get; init; }

    public string? Name { get; init; }

    public DateTime CreateDate { get; init; }

    public string EditorAlias { get; init; } = "";

    public string? EditorUiAlias { get; init; }

    public string DbType { get; init; } = "";

    public string? Configuration { get; init; }
}
