// Props, members and signatures as they are written on the page.
import ts from "typescript-6";
import { type Comment, commentOf } from "./comment.ts";
import type { Words } from "./words.ts";

/** A prop, a parameter, a member of a type. */
export interface Member {
  readonly name: string;
  /** The parameters of a method, in parentheses. */
  readonly call: string;
  /** What it is; of a method, what it returns. */
  readonly type: string;
  readonly optional: boolean;
  readonly text: string;
  readonly comment: Comment;
}

/** A prop or member, by its declaration. */
export function memberOf(symbol: ts.Symbol, checker: ts.TypeChecker, words: Words): Member {
  const declaration = symbol.valueDeclaration ?? symbol.declarations![0]!;
  const comment = commentOf(symbol, checker);
  const optional = (symbol.flags & ts.SymbolFlags.Optional) !== 0;
  const isCall = ts.isMethodDeclaration(declaration) || ts.isMethodSignature(declaration);
  const node = (declaration as ts.PropertySignature | ts.MethodSignature).type;
  const type = node === undefined ? `\`${checker.typeToString(checker.getTypeOfSymbol(symbol))}\`` : words(node);
  const isOpen = (isCall || !optional) && node?.getText().endsWith(" undefined") === true;
  const call = isCall ? `(${declaration.parameters.map(brief).join(", ")})` : "";
  return {
    name: symbol.name,
    call,
    type: isOpen ? `${type} or \`undefined\`` : type,
    optional,
    text: comment.text,
    comment,
  };
}

/** A parameter of a method: its type only where that is a word. */
function brief({ name, type, questionToken, dotDotDotToken }: ts.ParameterDeclaration): string {
  const isWord = type !== undefined && /^(string|number|boolean)(\[\])?$/.test(type.getText());
  return `${dotDotDotToken ? "..." : ""}${name.getText()}${questionToken ? "?" : ""}${isWord ? `: ${type.getText()}` : ""}`;
}

/** How something is called, as it stands in the source. */
export function signatureOf(name: string, declaration: ts.SignatureDeclaration, checker: ts.TypeChecker): string {
  const types = declaration.typeParameters ?? [];
  // What is computed to be exact is no help to a reader.
  if (types.length > 2)
    return `${name}(${declaration.parameters.map(brief).join(", ")}): ${/^\w+/.exec(declaration.type!.getText())![0]}`;
  const generics = types.length === 0 ? "" : `<${types.map((each) => each.getText()).join(", ")}>`;
  const params = declaration.parameters.flatMap((each) => {
    const [known] = nameOf(each.name);
    if (known === undefined) return [];
    const optional = each.questionToken !== undefined || each.initializer !== undefined;
    return `${each.dotDotDotToken ? "..." : ""}${known}${optional ? "?" : ""}: ${each.type?.getText() ?? "unknown"}`;
  });
  const signature = checker.getSignatureFromDeclaration(declaration)!;
  const result = declaration.type?.getText() ?? checker.typeToString(signature.getReturnType());
  const call = `(${params.join(", ")}): ${result}`.replace(/\s+/g, " ");
  return `${name}${generics}${call}`;
}

/** A parameter that is taken apart at once is for the package itself. */
export const nameOf = (name: ts.BindingName): string[] => (ts.isIdentifier(name) ? [name.text] : []);
