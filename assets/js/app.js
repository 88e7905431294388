// What every page runs. Each module looks after one thing by listening on the document, so that
// fragments swapped in later work without being told.
import "./kit/htmx.js";
import "./kit/theme.js";
import "./kit/menu.js";
import "./kit/dialog.js";
import "./kit/toast.js";
import "./kit/tooltip.js";
import "./kit/time.js";
import "./kit/tabs.js";
import "./kit/combobox.js";
import "./kit/amount.js";
import "./kit/einvoice.js";
import "./kit/file.js";
import "./kit/drop.js";
import "./kit/form.js";
import "./kit/typed.js";
import "./kit/row.js";
import "./kit/answer.js";
import "./kit/connection.js";
import "./kit/keys.js";
import "./kit/api.js";
import "./kit/password.js";
import "./kit/copy.js";
import "./kit/zone.js";
import "./kit/find.js";
import "./kit/regions.js";
import "./kit/help.js";
import "./kit/leave.js";

document.documentElement.dataset.ready = "";
