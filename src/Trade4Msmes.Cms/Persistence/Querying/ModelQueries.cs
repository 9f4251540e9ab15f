using System.Linq.Expressions;
using System.Reflection;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;

namespace Trade4Msmes.Cms.Persistence.Querying;

/// <summary>
/// Applies a <see cref="ModelQuery{T}"/> to a view of the database: any class whose properties carry the names of the model's members
/// (<c>x.ParentId</c> on IContent becomes <c>view.ParentId</c>).
/// </summary>
internal static class ModelQueries
{
    /// <exception cref="NotSupportedException">The query names a member that the view does not have.</exception>
    internal static IQueryable<TView> Matching<T, TView>(this IQueryable<TView> views, IQuery<T>? query)
    {
        if (query is null)
        {
            return views;
        }

        foreach (var condition in ((ModelQuery<T>)query).Conditions)
        {
            var view = Expression.Parameter(typeof(TView), "view");
            var body = new ToView(condition.Parameters[0], view).Visit(condition.Body);
            views = views.Where(Expression.Lambda<Func<TView, bool>>(body, view));
        }

        return views;
    }

    private sealed class ToView(ParameterExpression model, ParameterExpression view) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node)
        {
            if (Unwrap(node.Expression) == model)
            {
                var member = view.Type.GetProperty(node.Member.Name, BindingFlags.Public | BindingFlags.Instance)
                    ?? throw new NotSupportedException(
                        $"A query over {model.Type.Name} asks for {node.Member.Name}, which {view.Type.Name} does not hold.");
                Expression access = Expression.Property(view, member);
                return access.Type == node.Type ? access : Expression.Convert(access, node.Type);
            }

            return base.VisitMember(node);
        }

        // x.Path.StartsWith("-1,", StringComparison...) and Core's own string comparisons become what both databases know.
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType == typeof(string) && node.Object is not null && node.Arguments.Count == 2
                && node.Arguments[1].Type == typeof(StringComparison))
            {
                return Expression.Call(Visit(node.Object), node.Method.Name, null, Visit(node.Arguments[0])!);
            }

            if (node.Method.Name == "InvariantEquals" && node.Arguments.Count == 2)
            {
                return Expression.Equal(Lower(Visit(node.Arguments[0])), Lower(Visit(node.Arguments[1])));
            }

            if (node.Method.DeclaringType == typeof(SqlExpressionExtensions) && FromSql(node) is { } plain)
            {
                return plain;
            }

            return IsWordSearch(node) ? InAnyCase(node) : base.VisitMethodCall(node);
        }

        /// <summary>Core's own words for SQL, such as x.Path.SqlStartsWith("-1,", ...), in terms that EF Core knows; null for an unknown one.</summary>
        private Expression? FromSql(MethodCallExpression node) => node.Method.Name switch
        {
            nameof(SqlExpressionExtensions.SqlIn) => Expression.Call(
                typeof(Enumerable), nameof(Enumerable.Contains), node.Method.GetGenericArguments(),
                Visit(node.Arguments[0]), Visit(node.Arguments[1])),
            nameof(SqlExpressionExtensions.SqlStartsWith) => Visit(OnText(node, nameof(string.StartsWith))),
            nameof(SqlExpressionExtensions.SqlEndsWith) => Visit(OnText(node, nameof(string.EndsWith))),
            nameof(SqlExpressionExtensions.SqlContains) => Visit(OnText(node, nameof(string.Contains))),
            nameof(SqlExpressionExtensions.SqlEquals) => Visit(OnText(node, nameof(string.Equals))),
            _ => null,
        };

        private static MethodCallExpression OnText(MethodCallExpression node, string method) =>
            Expression.Call(node.Arguments[0], typeof(string).GetMethod(method, [typeof(string)])!, node.Arguments[1]);

        /// <summary>x.Name.Contains(...) and its like. Paths are digits, and their beginnings are looked up in an index.</summary>
        private bool IsWordSearch(MethodCallExpression node) =>
            node.Method.DeclaringType == typeof(string)
            && node.Method.Name is nameof(string.Contains) or nameof(string.StartsWith) or nameof(string.EndsWith) or nameof(string.Equals)
            && node.Object is MemberExpression { Member.Name: not "Path" } member && Unwrap(member.Expression) == model
            && node.Arguments is [var argument] && argument.Type == typeof(string);

        // As Umbraco's, words match in any case. As they stand, too: SQLite knows no capitals beyond A to Z.
        private BinaryExpression InAnyCase(MethodCallExpression node)
        {
            var text = Visit(node.Object)!;
            var words = Visit(node.Arguments[0])!;
            return Expression.OrElse(
                Expression.Call(text, node.Method, words), Expression.Call(Lower(text), node.Method, Lower(words)));
        }

        private static MethodCallExpression Lower(Expression text) => Expression.Call(text, nameof(string.ToLower), null);

        private static Expression? Unwrap(Expression? expression) =>
            expression is UnaryExpression { NodeType: ExpressionType.Convert } convert ? Unwrap(convert.Operand) : expression;
    }
}
