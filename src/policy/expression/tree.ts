/** An expression as a tree; places are offsets into its text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

export type BinaryOperator = '!=' | '==' | 'in' | '+' | '-' | '*' | '/' | '%' | '<' | '<=' | '>' | '>=';

export type ExpressionNode = Place &
  (
    | { readonly kind: 'number'; readonly value: number; readonly isWhole: boolean }
    | { readonly kind: 'text'; readonly value: string }
    | { readonly kind: 'name'; readonly name: string }
    | {
        readonly kind: 'field';
        readonly of: ExpressionNode;
        readonly field: string;
        readonly fieldAt: number;
      }
    | {
        readonly kind: 'call';
        readonly name: string;
        readonly receiver: ExpressionNode | null;
        readonly args: readonly ExpressionNode[];
      }
    | { readonly kind: 'list'; readonly items: readonly ExpressionNode[] }
    | {
        readonly kind: 'choice';
        readonly test: ExpressionNode;
        readonly yes: ExpressionNode;
        readonly no: ExpressionNode;
      }
    | {
        readonly kind: 'logic';
        readonly operator: '||' | '&&';
        readonly left: ExpressionNode;
        readonly right: ExpressionNode;
      }
    | { readonly kind: 'not'; readonly of: ExpressionNode }
    | { readonly kind: 'minus'; readonly of: ExpressionNode }
    | {
        readonly kind: 'binary';
        readonly operator: BinaryOperator;
        readonly left: ExpressionNode;
        readonly right: ExpressionNode;
      }
    /** What CEL has and an expression here may not say. */
    | { readonly kind: 'other'; readonly what: string }
  );

export type NodeOf<K extends ExpressionNode['kind']> = Extract<ExpressionNode, { kind: K }>;

/** The nodes directly below one. */
export function children(node: ExpressionNode): readonly ExpressionNode[] {
  switch (node.kind) {
    case 'field':
    case 'not':
    case 'minus':
      return [node.of];
    case 'call':
      return node.receiver === null ? node.args : [node.receiver, ...node.args];
    case 'list':
      return node.items;
    case 'choice':
      return [node.test, node.yes, node.no];
    case 'logic':
    case 'binary':
      return [node.left, node.right];
    default:
      return [];
  }
}

/** A node and everything below it. */
export function everyNode(node: ExpressionNode): readonly ExpressionNode[] {
  return [node, ...children(node).flatMap(everyNode)];
}
