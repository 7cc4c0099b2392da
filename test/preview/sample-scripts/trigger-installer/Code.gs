// Installs a daily trigger once; running it again changes nothing.
function install() {
  var lock = LockService.getScriptLock();
  lock.waitLock(1000);
  try {
    var known = ScriptApp.getProjectTriggers().map(function (trigger) { return trigger.getHandlerFunction(); });
    if (known.indexOf('daily') < 0) ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(6).create();
    if (known.indexOf('changed') < 0) ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
  } finally {
    lock.releaseLock();
  }
  PropertiesService.getDocumentProperties().setProperty('installed', 'yes');
  return ScriptApp.getProjectTriggers().map(function (t) { return t.getHandlerFunction() + ' ' + t.getEventType(); }).sort();
}

function uninstall() {
  ScriptApp.getProjectTriggers().forEach(function (trigger) { ScriptApp.deleteTrigger(trigger); });
  return ScriptApp.getProjectTriggers().length;
}

function daily() {}
function changed(e) {}
