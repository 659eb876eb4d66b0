/** A field with its label above it and what is wrong with it below. */
export function Field(props: {
  name: string;
  label: string;
  value?: string;
  type?: string;
  rows?: number | undefined;
  required?: boolean;
  autocomplete?: string;
  maxlength?: number;
  error?: string | undefined;
  /** A key that leads to the field. */
  shortcut?: string;
}) {
  const {
    name,
    label,
    value = "",
    type = "text",
    rows,
    required = true,
    error,
    autocomplete,
    maxlength,
    shortcut,
  } = props;
  const id = `field-${name}`;
  const common = {
    id,
    name,
    required,
    autocomplete,
    maxlength,
    "data-key": shortcut,
    ...(error !== undefined && { "aria-invalid": "true" as const, "aria-describedby": `${id}-error` }),
  };
  return (
    <div class="field">
      <label for={id}>
        {label}
        {required && " *"}
      </label>
      {rows === undefined ? (
        <input {...common} type={type} value={value} />
      ) : (
        <textarea {...common} rows={rows}>
          {value}
        </textarea>
      )}
      {error !== undefined && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
