using Umbraco.Cms.Core.Models;

namespace Trade4Msmes.Cms.Persistence.Languages;

/// <summary>All languages at one moment, found by id and by code.</summary>
internal sealed class LanguageSet
{
    private readonly Dictionary<int, Language> _byId;
    private readonly Dictionary<string, Language> _byCode;

    internal LanguageSet(IEnumerable<LanguageRow> rows)
    {
        var all = rows.ToDictionary(row => row.Id);
        _byId = all.Values.ToDictionary(row => row.Id, row => ToModel(row, all));
        _byCode = _byId.Values.ToDictionary(language => language.IsoCode, StringComparer.OrdinalIgnoreCase);
        All = [.. _byId.Values.OrderBy(language => language.Id)];
        Default = All.FirstOrDefault(language => language.IsDefault);
    }

    /// <summary>Shared: whoever hands one out clones it.</summary>
    internal IReadOnlyList<Language> All { get; }

    internal Language? Default { get; }

    internal Language? Find(int id) => _byId.GetValueOrDefault(id);

    internal Language? Find(string isoCode) => _byCode.GetValueOrDefault(isoCode);

    private static Language ToModel(LanguageRow row, Dictionary<int, LanguageRow> all)
    {
        var language = new Language(row.IsoCode, row.CultureName)
        {
            Id = row.Id,
            Key = row.Key,
            IsDefault = row.IsDefault,
            IsMandatory = row.IsMandatory,
            FallbackIsoCode = row.FallbackLanguageId is { } id ? all[id].IsoCode : null,
        };
        language.ResetDirtyProperties(rememberDirty: false);
        return language;
    }
}
