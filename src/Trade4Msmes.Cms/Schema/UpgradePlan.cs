namespace Trade4Msmes.Cms.Schema;

/// <summary>
/// What an upgrade does without asking. New items come in; an item that no editor has touched since its last import becomes what
/// its file has become; everything else stays as it is and is listed. Nothing is ever removed.
/// </summary>
/// <param name="Save">Items to create or update.</param>
/// <param name="Remember">Items that are already as their files say, though that was not known.</param>
/// <param name="Left">Where database and files differ and stay so.</param>
internal sealed record UpgradePlan(IReadOnlyList<SchemaItem> Save, IReadOnlyList<SchemaItem> Remember, IReadOnlyList<SchemaDifference> Left)
{
    internal bool IsEmpty => Save.Count == 0 && Remember.Count == 0;

    internal static UpgradePlan Make(SchemaSet files, SchemaSet stored, IReadOnlyDictionary<string, ImportedVersion> versions)
    {
        var save = new List<SchemaItem>();
        var remember = new List<SchemaItem>();
        var left = new List<SchemaDifference>();
        foreach (var item in files.InOrder())
        {
            var present = stored.Find(item);
            var version = versions.GetValueOrDefault(ImportedVersions.KeyOf(item));
            if (present is not null && SchemaText.Same(item, present))
            {
                if (version != ImportedVersion.Of(item, present))
                {
                    remember.Add(item);
                }
            }
            else if (MayCome(item, present, version, stored))
            {
                save.Add(item);
            }
            else
            {
                left.AddRange(SchemaDiff.Compare(present, item));
            }
        }

        LeaveWhatLacksSomething(save, files, stored, left);
        return new UpgradePlan(save, remember, left);
    }

    private static bool MayCome(SchemaItem item, SchemaItem? present, ImportedVersion? version, SchemaSet stored)
    {
        if (NamesakeOf(item, stored) is not null)
        {
            return false;
        }

        if (present is null)
        {
            // One that was imported once is missing because an editor removed it.
            return version is null;
        }

        // A file that is as it was brings nothing new, even where parts of the item were kept that it no longer has.
        return version is not null && version.Stored == SchemaText.Hash(present) && version.File != SchemaText.Hash(item);
    }

    /// <summary>The item that has the alias already, under another key. Data types may share a name.</summary>
    internal static SchemaItem? NamesakeOf(SchemaItem item, SchemaSet stored) => item.Kind == SchemaKind.DataType
        ? null
        : stored.Items.FirstOrDefault(other => other.Kind == item.Kind && other.Identity != item.Identity
            && string.Equals(other.Alias, item.Alias, StringComparison.OrdinalIgnoreCase));

    /// <summary>An item that needs one which an editor removed can't come; nor can those that need it.</summary>
    private static void LeaveWhatLacksSomething(List<SchemaItem> save, SchemaSet files, SchemaSet stored, List<SchemaDifference> left)
    {
        while (save.Find(item => item.Needs.Any(need => need.First && stored.Find(need) is null && !save.Exists(need.IsMetBy))) is { } item)
        {
            save.Remove(item);
            var missing = item.Needs.First(need => need.First && stored.Find(need) is null && !save.Exists(need.IsMetBy));
            var name = files.Find(missing)?.Alias ?? missing.Alias ?? missing.Key?.ToString();
            left.AddRange(SchemaDiff.Compare(stored.Find(item), item));
            left.Add(new SchemaDifference(item.Kind, item.Alias, $"needs the {SchemaChecks.Word(missing.Kind)} '{name}'", null, name));
        }
    }
}
