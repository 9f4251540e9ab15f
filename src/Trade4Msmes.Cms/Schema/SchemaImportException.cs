using Umbraco.Cms.Core;

namespace Trade4Msmes.Cms.Schema;

/// <summary>An item could not be put into the database. Nothing of the import was: it is one transaction.</summary>
public sealed class SchemaImportException(SchemaItem item, string why, Exception? cause = null)
    : Exception($"The {SchemaChecks.Word(item.Kind)} '{item.Alias}' could not be imported, so nothing was: {why}", cause)
{
    /// <summary>The item that failed.</summary>
    public SchemaItem Item { get; } = item;

    internal static void ThrowUnless<TResult, TStatus>(Attempt<TResult, TStatus> attempt, SchemaItem item)
        where TStatus : struct, Enum
    {
        if (!attempt.Success)
        {
            throw new SchemaImportException(item, $"Umbraco says {attempt.Status}.", attempt.Exception);
        }
    }

    internal static void ThrowUnless<TStatus>(Attempt<TStatus> attempt, SchemaItem item)
        where TStatus : struct, Enum
    {
        if (!attempt.Success)
        {
            throw new SchemaImportException(item, $"Umbraco says {attempt.Result}.", attempt.Exception);
        }
    }
}
