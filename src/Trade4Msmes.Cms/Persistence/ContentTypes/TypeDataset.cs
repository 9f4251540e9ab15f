using System.Collections.Frozen;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace Trade4Msmes.Cms.Persistence.ContentTypes;

/// <summary>All document, element and media types as they stood at one moment. Many read it at once, nobody changes it: who wants a type of their own takes a copy.</summary>
internal sealed class TypeDataset
{
    private readonly FrozenDictionary<int, IContentTypeComposition> _byId;
    private readonly FrozenDictionary<Guid, IContentTypeComposition> _byKey;

    internal TypeDataset(IReadOnlyList<IContentTypeComposition> types)
    {
        All = types;
        _byId = types.ToFrozenDictionary(type => type.Id);
        _byKey = types.ToFrozenDictionary(type => type.Key);
    }

    /// <summary>By id.</summary>
    internal IReadOnlyList<IContentTypeComposition> All { get; }

    internal IContentTypeComposition? Find(int id) => _byId.GetValueOrDefault(id);

    internal IContentTypeComposition? Find(Guid key) => _byKey.GetValueOrDefault(key);

    /// <summary>A type that its caller may change.</summary>
    internal static T Copy<T>(T type)
        where T : class, IContentTypeComposition
    {
        var copy = (T)type.DeepClone();
        if (copy is IContentType { HistoryCleanup: { } policy } documentType)
        {
            // The one part of a type that its clone shares with it.
            documentType.HistoryCleanup = NewPolicy(
                policy.PreventCleanup, policy.KeepAllVersionsNewerThanDays, policy.KeepLatestVersionPerDayForDays);
            copy.ResetDirtyProperties(rememberDirty: false);
        }

        return copy;
    }

    internal static HistoryCleanup NewPolicy(bool preventCleanup, int? keepAllDays, int? keepLatestPerDayDays)
    {
        var policy = new HistoryCleanup
        {
            PreventCleanup = preventCleanup,
            KeepAllVersionsNewerThanDays = keepAllDays,
            KeepLatestVersionPerDayForDays = keepLatestPerDayDays,
        };
        policy.ResetDirtyProperties(rememberDirty: false);
        return policy;
    }
}
