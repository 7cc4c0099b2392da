/** A form as google.script.run sends it: each field by name, several of one name as a list. */
export function formFields(form: HTMLFormElement): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const data = new FormData(form);
  for (const name of new Set(data.keys())) {
    const all = data.getAll(name);
    fields[name] = all.length > 1 ? all : all[0];
  }
  return fields;
}
