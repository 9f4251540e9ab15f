namespace Trade4Msmes.Cms.Schema;

/// <summary>A whole schema: what the files hold, or what the database has. Without order: writer and import have their own.</summary>
public sealed record SchemaSet(IReadOnlyList<SchemaItem> Items)
{
    /// <summary>Nothing at all.</summary>
    public static SchemaSet Empty { get; } = new([]);

    /// <summary>The items of one type, such as all languages.</summary>
    public IEnumerable<TItem> Of<TItem>()
        where TItem : SchemaItem => Items.OfType<TItem>();

    /// <returns>This set's version of an item of another set; null when it has none.</returns>
    public SchemaItem? Find(SchemaItem item) => Find(item.Kind, item.Identity);

    internal SchemaItem? Find(SchemaKind kind, string identity) =>
        Items.FirstOrDefault(item => item.Kind == kind && item.Identity == identity);

    internal SchemaItem? Find(SchemaNeed need) => Items.FirstOrDefault(need.IsMetBy);

    /// <summary>
    /// The items so that each stands after those it needs first: by kind, then by need, then by alias. Items that need one another in
    /// a circle stand in the order of their aliases.
    /// </summary>
    internal IReadOnlyList<SchemaItem> InOrder()
    {
        var sorted = new List<SchemaItem>();
        var seen = new HashSet<SchemaItem>(ReferenceEqualityComparer.Instance);
        foreach (var item in Items.OrderBy(item => item.Kind).ThenBy(item => item.Alias, StringComparer.Ordinal))
        {
            Add(item);
        }

        return sorted;

        void Add(SchemaItem item)
        {
            if (!seen.Add(item))
            {
                return;
            }

            foreach (var need in item.Needs.Where(need => need.First && need.Kind == item.Kind))
            {
                if (Find(need) is { } first)
                {
                    Add(first);
                }
            }

            sorted.Add(item);
        }
    }
}
