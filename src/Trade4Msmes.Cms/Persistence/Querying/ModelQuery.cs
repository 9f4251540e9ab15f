using System.Collections;
using System.Linq.Expressions;
using Umbraco.Cms.Core.Persistence.Querying;

namespace Trade4Msmes.Cms.Persistence.Querying;

/// <summary>Core's query: conditions over a model's members, translated to EF Core by <see cref="ModelQueries"/>.</summary>
internal sealed class ModelQuery<T> : IQuery<T>
{
    private readonly List<Expression<Func<T, bool>>> _conditions = [];

    internal IReadOnlyList<Expression<Func<T, bool>>> Conditions => _conditions;

    public IQuery<T> Where(Expression<Func<T, bool>> predicate)
    {
        _conditions.Add(predicate);
        return this;
    }

    /// <summary>SQL fragments belong to another store; this one keeps expressions.</summary>
    public IEnumerable<Tuple<string, object[]>> GetWhereClauses() =>
        throw new NotSupportedException("IQuery.GetWhereClauses: this store translates expressions, it has no SQL fragments.");

    public IQuery<T> WhereIn(Expression<Func<T, object>> fieldSelector, IEnumerable? values) =>
        Where(Membership(fieldSelector, values, isMember: true));

    public IQuery<T> WhereNotIn(Expression<Func<T, object>> fieldSelector, IEnumerable? values) =>
        Where(Membership(fieldSelector, values, isMember: false));

    public IQuery<T> WhereAny(IEnumerable<Expression<Func<T, bool>>> predicates)
    {
        Expression<Func<T, bool>>? any = null;
        foreach (var predicate in predicates)
        {
            any = any is null
                ? predicate
                : Expression.Lambda<Func<T, bool>>(
                    Expression.OrElse(any.Body, new ReplaceParameter(predicate.Parameters[0], any.Parameters[0]).Visit(predicate.Body)),
                    any.Parameters);
        }

        return any is null ? this : Where(any);
    }

    private static Expression<Func<T, bool>> Membership(Expression<Func<T, object>> field, IEnumerable? values, bool isMember)
    {
        var body = field.Body is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : field.Body;
        var items = Array.CreateInstance(body.Type, 0);
        if (values is not null)
        {
            var list = values.Cast<object>().ToArray();
            items = Array.CreateInstance(body.Type, list.Length);
            Array.Copy(list, items, list.Length);
        }

        Expression contains = Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Contains), [body.Type], Expression.Constant(items), body);
        return Expression.Lambda<Func<T, bool>>(isMember ? contains : Expression.Not(contains), field.Parameters);
    }

    private sealed class ReplaceParameter(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
