/** A value that is worked out when it is first asked for: of many measures most are never shown. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  let making: (() => Value) | null = make;
  return () => {
    if (making) made = { value: making() };
    // what it was made of is held no longer
    making = null;
    return (made as { readonly value: Value }).value;
  };
}
