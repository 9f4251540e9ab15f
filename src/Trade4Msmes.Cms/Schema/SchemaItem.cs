namespace Trade4Msmes.Cms.Schema;

/// <summary>What a schema file holds, in the order in which it is imported: each kind needs only those before it, and its own.</summary>
public enum SchemaKind
{
    /// <summary>A language with its fallback, in <c>Languages/</c>.</summary>
    Language,

    /// <summary>A property editor with its settings, in <c>DataTypes/</c>.</summary>
    DataType,

    /// <summary>The name of a view, in <c>Templates/</c>.</summary>
    Template,

    /// <summary>A document type or an element type for blocks, in <c>ContentTypes/</c>.</summary>
    ContentType,

    /// <summary>A media type, in <c>MediaTypes/</c>.</summary>
    MediaType,

    /// <summary>A word of the site's own interface, in <c>Dictionary/</c>.</summary>
    Dictionary,
}

/// <summary>One item of the schema: the content of one file, or what the database has in its place.</summary>
/// <param name="Key">Never changes; the same on every installation. Files and database meet by it.</param>
/// <param name="Alias">What people and code call it: an alias, an ISO code, a data type's name, a dictionary key.</param>
public abstract record SchemaItem(Guid Key, string Alias)
{
    /// <summary>What it is.</summary>
    public abstract SchemaKind Kind { get; }

    /// <summary>Other items that this one names.</summary>
    public abstract IEnumerable<SchemaNeed> Needs { get; }

    /// <summary>
    /// Equal for the file and the database's version of one item. The key; for a language its ISO code, since that is how
    /// Umbraco refers to languages everywhere.
    /// </summary>
    internal virtual string Identity => Key.ToString("D");
}

/// <summary>That an item names another one.</summary>
/// <param name="Kind">Kind of the other item.</param>
/// <param name="Key">Its key; null where the format names it by alias only.</param>
/// <param name="Alias">Its alias; null where the format names it by key only.</param>
/// <param name="First">Whether it must be in the database first. False where the two may name each other, as blocks and block lists do.</param>
public sealed record SchemaNeed(SchemaKind Kind, Guid? Key, string? Alias, bool First = true)
{
    internal bool IsMetBy(SchemaItem item) => item.Kind == Kind
        && (Key is { } key ? item.Key == key : string.Equals(item.Alias, Alias, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A reference as the files write it: the key decides, the alias is for people and must fit.</summary>
public sealed record SchemaReference(Guid Key, string Alias);

/// <summary>A language.</summary>
/// <param name="Fallback">ISO code of the language whose text is shown while this one has none; null for none.</param>
public sealed record LanguageItem(Guid Key, string Alias, string Name, bool IsMandatory, bool IsDefault, string? Fallback)
    : SchemaItem(Key, Alias)
{
    /// <inheritdoc/>
    public override SchemaKind Kind => SchemaKind.Language;

    /// <inheritdoc/>
    public override IEnumerable<SchemaNeed> Needs => Fallback is null ? [] : [new SchemaNeed(SchemaKind.Language, null, Fallback)];

    internal override string Identity => Alias.ToLowerInvariant();
}

/// <summary>A template: the name of a view. The view itself lies with its page in the site.</summary>
public sealed record TemplateItem(Guid Key, string Alias, string Name) : SchemaItem(Key, Alias)
{
    /// <inheritdoc/>
    public override SchemaKind Kind => SchemaKind.Template;

    /// <inheritdoc/>
    public override IEnumerable<SchemaNeed> Needs => [];
}

/// <summary>A dictionary item: one word or sentence in every language.</summary>
/// <param name="Parent">Dictionary key of the item above; null at the root.</param>
/// <param name="Level">0 at the root, one more for each item above.</param>
/// <param name="Translations">In the order of their ISO codes. A language without one shows its fallback's.</param>
public sealed record WordItem(Guid Key, string Alias, string? Parent, int Level, IReadOnlyList<Translation> Translations)
    : SchemaItem(Key, Alias)
{
    /// <inheritdoc/>
    public override SchemaKind Kind => SchemaKind.Dictionary;

    /// <inheritdoc/>
    public override IEnumerable<SchemaNeed> Needs =>
    [
        .. Parent is null ? Array.Empty<SchemaNeed>() : [new SchemaNeed(SchemaKind.Dictionary, null, Parent)],
        .. Translations.Select(translation => new SchemaNeed(SchemaKind.Language, null, translation.Language)),
    ];
}

/// <summary>A dictionary item's text in one language.</summary>
public sealed record Translation(string Language, string Text);
