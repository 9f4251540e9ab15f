using Umbraco.Cms.Core.Models.Entities;

namespace Trade4Msmes.Cms.Persistence.Records;

internal static class Rows
{
    /// <summary>Writes one row now and forgets it, so that no later write of the same unit of work trips over it.</summary>
    internal static void Store<TRow>(this UmbracoDbContext database, TRow row, bool isNew)
        where TRow : class
    {
        if (isNew)
        {
            database.Add(row);
        }
        else
        {
            database.Update(row);
        }

        database.SaveChanges();
        database.Entry(row).State = Microsoft.EntityFrameworkCore.EntityState.Detached;
    }

    /// <summary>Adds rows that nothing refers to by a generated number.</summary>
    internal static void Store<TRow>(this UmbracoDbContext database, IReadOnlyCollection<TRow> rows)
        where TRow : class
    {
        if (rows.Count == 0)
        {
            return;
        }

        database.AddRange(rows);
        database.SaveChanges();
        foreach (var row in rows)
        {
            database.Entry(row).State = Microsoft.EntityFrameworkCore.EntityState.Detached;
        }
    }

    /// <summary>An entity as it comes from the database: nothing about it is changed yet.</summary>
    internal static T Unchanged<T>(this T entity)
        where T : EntityBase
    {
        entity.ResetDirtyProperties(rememberDirty: false);
        return entity;
    }

    internal static IQueryable<T> Page<T>(this IQueryable<T> rows, long pageIndex, int pageSize) =>
        rows.Skip(checked((int)(pageIndex * pageSize))).Take(pageSize);
}
