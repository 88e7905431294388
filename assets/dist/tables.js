var ht=null,P=()=>ht;addEventListener("pointerdown",o=>{o.button!==0||!(o.target instanceof Element)||!o.target.closest("button, summary, label, a, [data-handle\
]")||(ht??=new Promise(t=>{let e=new AbortController;for(let s of["pointerup","pointercancel","blur"])addEventListener(s,()=>{e.abort(),setTimeout(()=>{ht=null,
t()})},{signal:e.signal,capture:s!=="blur"})}))},{capture:!0});async function F(o,t){let e=t.files?.[0];if(!e)return;let s=i=>{window.segue.toast({tone:"bad",title:"Nothing was imported",text:i})};try{let i=await fetch(o,{method:"\
POST",credentials:"same-origin",headers:{"Content-Type":"application/xml",Accept:"application/json"},body:e}),n=await i.json().catch(()=>({}));return i.ok?n:s(n.
detail??"The file could not be read. Try another.")}catch{return s("The server could not be reached. Try again in a moment.")}finally{t.value=""}}async function Q(o,t,e){
let s=()=>window.segue.toast({tone:"bad",title:"The file could not be made",text:"Try again in a moment."});try{let i=await fetch(o,{method:"POST",credentials:"\
same-origin",headers:{"Content-Type":"application/json"},body:JSON.stringify(t)});if(!i.ok)return s();let n=document.createElement("a");n.href=URL.createObjectURL(
await i.blob()),n.download=/filename="([^"]+)"/.exec(i.headers.get("Content-Disposition")??"")?.[1]??e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),6e4)}catch{
s()}}function u(o,t={},...e){let s=document.createElement(o);for(let[i,n]of Object.entries(t))n===!1||n===null||n===void 0||(i.startsWith("on")?s.addEventListener(i.
slice(2),n):i==="value"?s.value=n:s.setAttribute(i,n===!0?"":String(n)));return s.append(...e.filter(i=>i!==null)),s}function S(o){let t=document.createElementNS(
"http://www.w3.org/2000/svg","svg");t.setAttribute("class","icon"),t.setAttribute("aria-hidden","true");let e=document.createElementNS("http://www.w3.org/2000/s\
vg","use");return e.setAttribute("href",window.segue.icon(o)),t.append(e),t}var T=(o,t,...e)=>u("div",{class:"field"},u("label",{class:"field__label",for:t},u("\
span",{},o)),...e);function I(o,t,e){let s=u("select",{class:"input",...o},...t.map(([i,n])=>u("option",{value:i},n)));return s.value=e,u("span",{class:"select"},
s,S("chevron-down"))}var N=(o,t,e,s={})=>u("button",{type:"button",class:"btn btn--secondary btn--small",onclick:e,...s},S(t),u("span",{},o)),ct=(o,t,e)=>u("but\
ton",{type:"button",class:"btn btn--ghost btn--small btn--icon","aria-label":o,title:o,onclick:e},S(t));function xt(o,t,e={},s=!1){let i=u(s?"textarea":"input",
{class:"input input--code",id:o,spellcheck:"false",autocomplete:"off","aria-describedby":`${o}-note`,...s?{rows:"3"}:{},...e});i.value=t;let n=u("div",{class:s?
"fx-paint fx-paint--lines":"fx-paint","aria-hidden":"true"}),r=u("p",{class:"fx-note",id:`${o}-note`}),a=u("p",{class:"fx-preview"});return{input:i,paint:n,note:r,
preview:a,box:u("div",{class:"decisions__formula"},u("div",{class:"fx"},n,i),r,a)}}var ut="expression-list",Y=class{constructor(){this.box=document.createElement("ul"),this.box.id=ut,this.box.className="fx-list",this.box.setAttribute("role","l\
istbox"),this.box.setAttribute("aria-label","What can be written here"),this.box.setAttribute("popover","manual"),this.candidates=[],this.active=-1,this.field=null,
this.note=null,this.take=()=>{},this.box.addEventListener("pointerdown",t=>t.preventDefault()),this.box.addEventListener("click",t=>{let e=t.target.closest('[ro\
le="option"]');e instanceof HTMLElement&&this.take(this.candidates[Number(e.dataset.index)])}),addEventListener("scroll",t=>t.target!==this.box&&this.field&&this.
place(),!0),addEventListener("resize",()=>this.field&&this.place())}isOf(t){return this.field===t}show(t,e,s,i){if(e.length===0)return this.hide(t);this.note=i;
let n=this.field===t?this.chosen():null,r=t.closest("dialog")??document.body;this.box.parentElement!==r&&r.append(this.box),this.candidates=e,this.take=s,this.field=
t,this.active=-1,this.box.replaceChildren(...e.map(zt)),this.box.matches(":popover-open")||this.box.showPopover(),this.box.scrollTop=0,this.tell(t),t.removeAttribute(
"aria-activedescendant"),this.place();let a=e.findIndex(l=>n&&l.text===n.text&&l.start===n.start&&l.end===n.end);a>=0&&(this.active=a-1,this.move(1))}tell(t){t.
setAttribute("aria-controls",ut),t.setAttribute("aria-expanded","true")}hide(t){t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant"),
this.field===t&&(this.field=null,this.active=-1,this.box.matches(":popover-open")&&this.box.hidePopover())}move(t){let e=[...this.box.children];this.active=this.
active<0?t>0?0:e.length-1:(this.active+t+e.length)%e.length,e.forEach((s,i)=>s.setAttribute("aria-selected",String(i===this.active))),e[this.active].scrollIntoView(
{block:"nearest"}),this.field?.setAttribute("aria-activedescendant",e[this.active].id)}chosen(){return this.active>=0?this.candidates[this.active]:null}place(){
let t=this.field?.getBoundingClientRect();if(!t)return;let e=this.box.getBoundingClientRect(),s=innerHeight-t.bottom-8,i=t.top-8,n=s<Math.min(e.height,160)&&i>s;
this.box.style.left=`${Math.max(8,Math.min(t.left,innerWidth-e.width-8))}px`,this.box.style.maxHeight=`${Math.max(120,Math.min(300,n?i:s))}px`;let r=this.note?.
textContent?this.note.getBoundingClientRect().bottom:0;this.box.style.top=n?`${Math.max(8,t.top-4-Math.min(e.height,i))}px`:`${Math.max(t.bottom,r)+4}px`}};function zt(o,t){
let e=document.createElement("li");e.id=`${ut}-${t}`,e.className="fx-option",e.setAttribute("role","option"),e.setAttribute("aria-selected","false"),e.dataset.index=
String(t);let s=document.createElement("span");s.className="fx-option__head";let i=document.createElement("span");if(i.className="fx-option__label",i.textContent=
o.label.trim()||o.text,s.append(i),o.type&&o.kind!=="word"){let r=document.createElement("span");r.className="fx-option__type",r.textContent=o.type,s.append(r)}
e.append(s);let n=[o.doc,o.example?`Example: ${o.example}`:""].filter(Boolean).join(" ");if(n){let r=document.createElement("span");r.className="fx-option__doc",
r.textContent=n,e.append(r)}return e}var Vt=new Set(["and","or","not","if","then","else","for","in","return","some","every","satisfies","between","instance","of","function","true","false","null"]),
Xt=/(?<text>@?"(?:[^"\\]|\\.)*"?)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<word>[\p{L}_?][\p{L}\p{N}_]*)|(?<sign>\*\*|[<>!]=|\.\.|[-+*/<>=()[\]{},.:])/gu;function Zt(o){
let t=[];for(let e=0;e<o.length;e++){let s=o[e];if((s==="{"||s==="}")&&o[e+1]===s)e++;else if(s==="{"){let i=te(o,e+1);t.push({start:e,end:e+1,kind:"brace"});for(let n of kt(
o.slice(e+1,i)))t.push({...n,start:n.start+e+1,end:n.end+e+1,kind:n.kind==="name"?"hole":n.kind});i<o.length&&t.push({start:i,end:i+1,kind:"brace"}),e=i}}return t}
function te(o,t){let e=0,s=!1;for(let i=t;i<o.length;i++){let n=o[i];if(s&&n==="\\")i++;else if(n==='"')s=!s;else{if(s)continue;if(n==="{")e++;else if(n==="}"&&
e--===0)return i}}return o.length}function kt(o){let t=[];for(let e of o.matchAll(Xt)){let s=e.index,i=s+e[0].length,n=e.groups??{},r="sign";n.text?r=n.text.startsWith(
"@")?"date":"text":n.number?r="number":n.word&&(r=Vt.has(n.word)&&!/^\s*\(/.test(n.word==="not"?o.slice(i):"")?"key":/^\s*\(/.test(o.slice(i))?"call":"name"),t.
push({start:s,end:i,kind:r})}return t}function $t(o,t,e,s=!1){let i=new Set([0,t.length]),n=s?Zt(t):kt(t);for(let h of n)i.add(h.start).add(h.end);for(let h of e)
i.add(h.start).add(h.end);let r=[...i].filter(h=>h>=0&&h<=t.length).sort((h,d)=>h-d),a=[],l=0;for(let h=0;h+1<r.length;h++){let[d,p]=[r[h],r[h+1]];for(;l<n.length&&
n[l].end<=d;)l++;let f=n[l]&&n[l].start<=d?n[l].kind:"",m=e.find(M=>M.start<=d&&M.end>=p&&M.end>M.start);if(!f&&!m){a.push(document.createTextNode(t.slice(d,p)));
continue}let b=document.createElement("span");b.className=`${f?`fx-${f}`:""}${m?m.warning?" fx-odd":" fx-bad":""}`.trim(),b.textContent=t.slice(d,p),a.push(b)}let c=document.
createElement("span");c.append(...a),o.replaceChildren(c)}var ee=30,se="/expressions",ie,x=()=>ie??=new Y,_=class{constructor(t,e){this.input=t,this.options=e,this.faults=[],this.wants=!1,this.asked=0,this.told="",this.
source="",this.within=!1,this.timer=void 0,this.under=new AbortController,this.end=new AbortController;let{signal:s}=this.end;this.settled=t.value,t.addEventListener(
"change",()=>this.settled=t.value,{signal:s}),this.dress(),t.addEventListener("input",()=>this.changed(!0),{signal:s}),t.addEventListener("keydown",i=>this.key(
i),{signal:s}),t.addEventListener("blur",()=>this.leave(),{signal:s}),t.addEventListener("focus",()=>{this.settled=t.value,this.changed(!1)},{signal:s}),t.addEventListener(
"scroll",()=>this.scroll(),{signal:s}),this.draw()}dress(){let{input:t,options:{note:e}}=this,s=t.getAttribute("aria-describedby")??"";for(let[i,n]of Object.entries(
{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-haspopup":"listbox",autocomplete:"off",spellcheck:"false"}))t.setAttribute(i,n);x().isOf(
t)&&x().tell(t),e&&!s.split(" ").includes(e.id)&&t.setAttribute("aria-describedby",`${s} ${e.id}`.trim())}destroy(){this.end.abort(),this.under.abort(),clearTimeout(
this.timer),this.asked++,x().hide(this.input)}changed(t){this.wants=t,this.faults=[],this.draw(),clearTimeout(this.timer),this.timer=setTimeout(()=>this.ask(),ee)}again(){
this.changed(this.wants)}leave(){this.wants=!1,x().hide(this.input),this.input.value!==this.settled&&this.input.dispatchEvent(new Event("change",{bubbles:!0}))}async ask(){
let t=++this.asked,e=this.input.value,s=this.wants?this.input.selectionStart??e.length:null,i;this.under.abort();let{signal:n}=this.under=new AbortController;try{
let r=await fetch(se,{method:"POST",credentials:"same-origin",signal:n,headers:{"Content-Type":"application/json",Accept:"application/json"},body:JSON.stringify(
{mode:"",type:"",samples:null,...this.options.about(),source:e,caret:s})});if(!r.ok)return;i=await r.json(),await P()}catch{return}t!==this.asked||e!==this.input.
value||this.end.signal.aborted||!this.input.isConnected||(this.faults=i.faults,this.draw(),this.say(i),this.options.onAnswer?.(i),this.source=e,this.wants&&document.
activeElement===this.input&&x().show(this.input,i.candidates,r=>this.take(r),this.options.note))}draw(){let t=this.options.paint;t&&($t(t,this.input.value,this.
faults,this.options.prose),this.scroll())}scroll(){let t=this.options.paint;t&&(t.scrollLeft=this.input.scrollLeft,t.scrollTop=this.input.scrollTop)}say(t){let{
note:e,preview:s}=this.options,i=t.faults.find(a=>!a.warning)??t.faults[0],n=JSON.stringify(i??null);if(e&&(this.told!==n||!e.hasChildNodes())&&(this.told=n,e.replaceChildren(),
e.classList.toggle("is-odd",!!i?.warning),i)){let a=document.createElement("span");a.textContent=i.text,e.append(a),i.suggestion&&e.append(this.suggestion(i)),this.
within&&document.activeElement===document.body&&e.querySelector("button")?.focus()}if(i&&!i.warning?this.input.setAttribute("aria-invalid","true"):this.input.removeAttribute(
"aria-invalid"),!s)return;let r=t.preview;s.textContent=!r||i?"":r.why?r.why:`Gives ${r.value}`,s.classList.toggle("is-none",!!r?.why)}suggestion({start:t,end:e,
suggestion:s}){let i=document.createElement("button");return i.type="button",i.className="fx-use",i.textContent=`Use ${s}`,i.addEventListener("pointerdown",n=>n.
preventDefault()),i.addEventListener("focus",()=>this.within=!0),i.addEventListener("blur",n=>this.within=n.relatedTarget===null),i.addEventListener("click",()=>{
this.input.focus(),this.replace(t,e,s),this.wants=!1}),i}take(t){let e=this.input.value,s=e.length-this.source.length,i=e.slice(t.start,t.end+s),n=e===this.source.
slice(0,t.start)+i+this.source.slice(t.end)&&t.text.toLowerCase().startsWith(i.toLowerCase());if(e!==this.source&&!n)return this.again();this.replace(t.start,t.
end+s,t.text),this.wants=t.kind==="function"||t.kind==="word",this.wants||x().hide(this.input)}replace(t,e,s){this.input.setRangeText(s,t,e,"end"),this.input.dispatchEvent(
new Event("input",{bubbles:!0}))}key(t){let e=x().isOf(this.input);if(t.key===" "&&t.ctrlKey||t.key==="ArrowDown"&&t.altKey){t.preventDefault(),t.stopPropagation(),
this.changed(!0);return}if(!e){t.key==="Escape"&&(this.wants=!1);return}if(t.key==="ArrowDown"||t.key==="ArrowUp")x().move(t.key==="ArrowDown"?1:-1);else if((t.
key==="Enter"||t.key==="Tab")&&x().chosen()&&!t.shiftKey)this.take(x().chosen());else if(t.key==="Escape")x().hide(this.input),this.wants=!1;else return;t.preventDefault(),
t.stopPropagation()}};var Et=/^[\p{L}\p{N}][\p{L}\p{N} .&'/_-]*$/u,ne=/(?<![\w"])(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?![\w"])/g,oe=/(?<!["\d])(\d{4}-\d{2}-\d{2})(?![\d"T])/g,re=new Set(
["true","false","null","-"]);function B(o,t,e,s){let i=o.trim();if(i===""||i==="-")return i;switch(t){case"string":return e?_t(i,s):St(i,s);case"number":return i.
replace(ne,n=>n.replaceAll(",",""));case"date":return i.replace(oe,'@"$1"');case"boolean":return/^yes$/i.test(i)?"true":/^no$/i.test(i)?"false":/^(true|false)$/i.
test(i)?i.toLowerCase():i}return i}function _t(o,t){let e=/^not\s*\((.*)\)$/s.exec(o);if(e)return`not(${_t(e[1].trim(),t)})`;if(o.includes('"'))return o;let s=o.
split(",").map(i=>i.trim());return s.every(i=>Et.test(i)||i==="")?s.filter(Boolean).map(i=>St(i,t)).join(", "):o}function St(o,t){return Et.test(o)&&!re.has(o)&&
!t(o)?JSON.stringify(o):o}var k=o=>o.inputs.length+o.outputs.length+(o.notes?.length??0);function g(o,t){return t<o.inputs.length?{part:"input",i:t}:t<o.inputs.length+o.outputs.length?{part:"\
output",i:t-o.inputs.length}:{part:"note",i:t-o.inputs.length-o.outputs.length}}var H=(o,t,e)=>e+(t==="input"?0:t==="output"?o.inputs.length:o.inputs.length+o.outputs.
length);function A(o,t){let{part:e,i:s}=g(o,t);return e==="note"?o.notes?.[s]||`Note ${s+1}`:e==="output"?o.outputs[s].label||o.outputs[s].name||`Output ${s+1}`:
o.inputs[s].label||o.inputs[s].expression||`Input ${s+1}`}function V(o,t){let{part:e,i:s}=g(o,t);return(e==="input"?o.inputs[s].type:e==="output"?o.outputs[s].type:
"string")??""}function K(o,t,e){let{part:s,i}=g(o,e),n=o.rules[t];return(s==="input"?n.when[i]:s==="output"?n.then[i]:n.notes?.[i])??""}var z=(o,t,e)=>o.map((s,i)=>i===
t?e:s);function ae(o,t,e,s){let{part:i,i:n}=g(o,e);if(i==="input")return{...t,when:z(t.when,n,s)};if(i==="output")return{...t,then:z(t.then,n,s)};let r=Array.from(
{length:o.notes?.length??0},(a,l)=>t.notes?.[l]??"");return{...t,notes:z(r,n,s)}}function U(o,t){let e=o.rules.slice();for(let{r:s,c:i,text:n}of t)e[s]&&i<k(o)&&
K({...o,rules:e},s,i)!==n&&(e[s]=ae(o,e[s],i,n));return e.every((s,i)=>s===o.rules[i])?o:{...o,rules:e}}var L=o=>({when:o.inputs.map(()=>""),then:o.outputs.map(
()=>""),...o.notes?.length?{notes:o.notes.map(()=>"")}:{}}),C=(o,t,e=[L(o)])=>({...o,rules:[...o.rules.slice(0,t),...e,...o.rules.slice(t)]}),dt=(o,t,e)=>({...o,
rules:o.rules.filter((s,i)=>i<t||i>e)});function Tt(o,t,e,s){if(t+s<0||e+s>=o.rules.length)return o;let i=o.rules.slice(t,e+1),n=dt(o,t,e);return C(n,t+s,i)}function At(o,t,e,s){
let i=(r,a)=>[...r.slice(0,e),a,...r.slice(e)];if(t==="input")return{...o,inputs:i(o.inputs,s),rules:o.rules.map(r=>({...r,when:i(r.when,"")}))};if(t==="output")
return{...o,outputs:i(o.outputs,s),rules:o.rules.map(r=>({...r,then:i(r.then,"")}))};let n=o.notes??[];return{...o,notes:i(n,s),rules:o.rules.map(r=>({...r,notes:i(
n.map((a,l)=>r.notes?.[l]??""),"")}))}}function Lt(o,t){let{part:e,i:s}=g(o,t),i=n=>n.filter((r,a)=>a!==s);return e==="input"?{...o,inputs:i(o.inputs),rules:o.rules.
map(n=>({...n,when:i(n.when)}))}:e==="output"?o.outputs.length<2?o:{...o,outputs:i(o.outputs),rules:o.rules.map(n=>({...n,then:i(n.then)}))}:{...o,notes:i(o.notes??
[]),rules:o.rules.map(n=>({...n,notes:i(n.notes??[])}))}}function Ct(o,t,e){let{part:s,i}=g(o,t),n=s==="input"?o.inputs:s==="output"?o.outputs:o.notes??[],r=i+e;
if(r<0||r>=n.length)return o;let a=l=>l.map((c,h)=>h===i?l[r]:h===r?l[i]:c);return s==="input"?{...o,inputs:a(o.inputs),rules:o.rules.map(l=>({...l,when:a(l.when)}))}:
s==="output"?{...o,outputs:a(o.outputs),rules:o.rules.map(l=>({...l,then:a(l.then)}))}:{...o,notes:a(o.notes??[]),rules:o.rules.map(l=>({...l,notes:a(n.map((c,h)=>l.
notes?.[h]??""))}))}}function Ot(o,t,e){let{part:s,i}=g(o,t);if(s==="note")return{...o,notes:z(o.notes??[],i,e.label??"")};let n=s==="input"?o.inputs:o.outputs,
r={...n[i],...e};for(let l of Object.keys(e))r[l]===""&&l!=="expression"&&delete r[l];let a=n.map((l,c)=>c===i?r:l);return s==="input"?{...o,inputs:a}:{...o,outputs:a}}
function Mt(o){let t=[[]],e=o.replace(/\r\n?/g,`
`).replace(/\n$/,""),s="",i=!1,n=()=>t[t.length-1];for(let r=0;r<e.length;r++){let a=e[r];i&&a==='"'&&e[r+1]==='"'?(s+='"',r++):i&&a==='"'?i=!1:i?s+=a:a==='"'&&
s===""&&le(e,r)?i=!0:a==="	"?(n().push(s),s=""):a===`
`?(n().push(s),s="",t.push([])):s+=a}return n().push(s),t}function le(o,t){let e=/^"((?:[^"]|"")*)"(?=\t|\n|$)/.exec(o.slice(t));return!!(e&&/["\t\n]/.test(e[1]))}
var Nt=o=>o.map(t=>t.map(e=>/[\t\n]/.test(e)||/^".*"".*"$/.test(e)?`"${e.replaceAll('"','""')}"`:e).join("	")).join(`
`);var $=34,X=12,Z=class{constructor(t,e,s){this.owner=e,this.place=t,this.at={r:0,c:0},this.from={r:0,c:0},this.edit=null,this.first=0,this.shown=0,t.tabIndex=0,t.
setAttribute("role","grid"),t.setAttribute("aria-multiselectable","true"),this.sheet=document.createElement("table"),this.sheet.className="grid__sheet",this.sheet.
setAttribute("role","presentation"),this.head=this.sheet.createTHead(),this.body=this.sheet.createTBody(),this.foot=this.sheet.createTFoot();for(let n of[this.head,
this.body,this.foot])n.setAttribute("role","rowgroup");this.note=document.createElement("div"),this.note.className="grid__say",this.note.id="grid-say",this.note.
hidden=!0,t.replaceChildren(this.sheet,this.note),t.addEventListener("keydown",n=>this.key(n),{signal:s}),t.addEventListener("copy",n=>this.copy(n),{signal:s}),
t.addEventListener("cut",n=>this.copy(n)&&this.clear(),{signal:s}),t.addEventListener("paste",n=>this.paste(n),{signal:s}),t.addEventListener("pointerdown",n=>this.
press(n),{signal:s}),t.addEventListener("dblclick",n=>this.cellOf(n.target)&&this.begin(),{signal:s}),t.addEventListener("scroll",()=>this.rows(),{signal:s}),t.
addEventListener("focus",()=>this.draw(),{signal:s});let i=new ResizeObserver(()=>this.rows());i.observe(t),s.addEventListener("abort",()=>i.disconnect())}get last(){
return this.owner.table().rules.length}draw(){let t=this.owner.table(),e=k(t),s=r=>({r:Math.max(-1,Math.min(r.r,t.rules.length)),c:Math.max(0,Math.min(r.c,e-1))});
this.at=s(this.at),this.from=s(this.from),this.place.setAttribute("aria-rowcount",String(t.rules.length+2)),this.place.setAttribute("aria-colcount",String(e+1));
let i=pt(1);i.append(he());for(let r=0;r<e;r++)i.append(this.heading(t,r));this.head.replaceChildren(i);let n=pt(t.rules.length+2);n.className="grid__test",n.append(
qt("Try","Test row"));for(let r=0;r<e;r++)n.append(this.cell(t,t.rules.length,r));this.foot.replaceChildren(n),this.first=-1,this.rows()}rows(){let t=this.owner.
table(),e=Math.max(0,Math.floor(this.place.scrollTop/$)-X),s=Math.ceil(this.place.clientHeight/$)+2*X,i=Math.max(0,Math.min(e-e%X,t.rules.length-1));if(i===this.
first&&this.shown===s)return;this.first=i,this.shown=s;let n=[jt(i)],r=Math.min(t.rules.length,i+s+X);for(let l=i;l<r;l++)n.push(this.rule(t,l));n.push(jt(t.rules.
length-r));let a=this.edit;a&&document.activeElement===a.input&&this.place.focus({preventScroll:!0}),this.body.replaceChildren(...n),this.select()}rule(t,e){let s=pt(
e+2),i=this.owner.mark(e);i&&s.classList.add(`is-${i}`),s.append(qt(String(e+1),Rt(e,i)));for(let n=0;n<k(t);n++)s.append(this.cell(t,e,n));return s}heading(t,e){
let s=document.createElement("th"),{part:i,i:n}=g(t,e);s.setAttribute("role","columnheader"),s.scope="col",Dt(s,-1,e),s.classList.add(`grid__${i}`);let r=document.
createElement("span");r.className="grid__title",r.textContent=A(t,e);let a=document.createElement("span");a.className="grid__under";let l=i==="input"?t.inputs[n].
type:i==="output"?t.outputs[n].type:"",c=i==="input"?t.inputs[n].label?t.inputs[n].expression:"":i==="output"&&t.outputs[n].label?t.outputs[n].name??"":"";return a.
textContent=[i==="input"?"If":i==="output"?"Then":"Note",c,l&&ue(l)].filter(Boolean).join(" · "),s.append(r,a),this.owner.problem(-1,e)&&s.classList.add("is-wr\
ong"),s}cell(t,e,s){let i=document.createElement("td");i.setAttribute("role","gridcell"),Dt(i,e,s);let{part:n}=g(t,s);i.classList.add(`grid__${n}`);let r=this.owner.
text(e,s),a=document.createElement("span");a.className="grid__text",a.textContent=r,n==="input"&&r===""&&e<t.rules.length&&(a.textContent="–",a.classList.add(
"is-any"),a.title="Any value"),i.append(a);let l=this.owner.problem(e,s);return l&&(i.classList.add(l.warning?"is-odd":"is-wrong"),i.setAttribute("aria-invalid",
l.warning?"false":"true")),i}refresh(){let t=this.owner.table();for(let e of this.body.querySelectorAll("tr[aria-rowindex]")){let s=Number(e.getAttribute("aria-\
rowindex"))-2,i=this.owner.mark(s);e.classList.toggle("is-lit",i==="lit"),e.classList.toggle("is-unused",i==="unused"),e.querySelector(".grid__rule")?.setAttribute(
"aria-label",Rt(s,i))}for(let e of this.sheet.querySelectorAll("[data-c]")){let s=Number(e.dataset.r),i=Number(e.dataset.c),n=this.owner.problem(s,i);e.classList.
toggle("is-wrong",!!(n&&!n.warning)),e.classList.toggle("is-odd",!!n?.warning),e.role==="gridcell"&&e.setAttribute("aria-invalid",String(!!(n&&!n.warning)));let r=e.
querySelector(".grid__text");s===t.rules.length&&r&&(r.textContent=this.owner.text(s,i))}this.tell()}select(){let{r:t,c:e}=this.at,s=Math.min(t,this.from.r),i=Math.
max(t,this.from.r),n=Math.min(e,this.from.c),r=Math.max(e,this.from.c);for(let c of this.sheet.querySelectorAll(".is-active, .is-selected"))c.classList.remove("\
is-active","is-selected"),c.removeAttribute("aria-selected");let a=s!==i||n!==r;for(let c of this.sheet.querySelectorAll("[data-c]")){let h=Number(c.dataset.r),
d=Number(c.dataset.c);a&&h>=s&&h<=i&&d>=n&&d<=r&&(c.classList.add("is-selected"),c.setAttribute("aria-selected","true"))}let l=this.find(t,e);l?.classList.add("\
is-active"),l&&!a&&l.setAttribute("aria-selected","true"),l?this.place.setAttribute("aria-activedescendant",l.id):this.place.removeAttribute("aria-activedescend\
ant"),this.tell()}tell(){let t=this.find(this.at.r,this.at.c),e=this.owner.problem(this.at.r,this.at.c),s=this.edit!==null;if(this.note.hidden=!(t&&(e||s)),!t||
this.note.hidden)return;s||(this.note.textContent=e.text+(e.suggestion?` Did you mean ${e.suggestion}?`:""),this.note.classList.toggle("is-odd",!!e.warning)),this.
note.style.left=`${t.offsetLeft}px`;let i=t.offsetTop+t.offsetHeight,n=this.at.r>=this.last;this.note.style.top=n?"":`${i}px`,this.note.classList.toggle("grid__\
say--above",n)}find(t,e){return this.sheet.querySelector(`[data-r="${t}"][data-c="${e}"]`)}cellOf(t){let e=t?.closest?.("[data-c]");return e?{r:Number(e.dataset.
r),c:Number(e.dataset.c)}:null}go(t,e,s=!1){let i=k(this.owner.table());this.at={r:Math.max(-1,Math.min(t,this.last)),c:Math.max(0,Math.min(e,i-1))},s||(this.from=
{...this.at}),this.reveal(),this.select(),this.owner.moved(this.at.r,this.at.c)}reveal(){let{r:t,c:e}=this.at;if(t>=0&&t<this.last){let r=this.head.offsetHeight,
a=this.foot.offsetHeight,l=t*$,c=this.place.clientHeight-r-a;l<this.place.scrollTop?this.place.scrollTop=l:l+$>this.place.scrollTop+c&&(this.place.scrollTop=l+$-
c),this.rows()}let s=this.find(t,e);if(!s)return;let i=s.offsetLeft,n=this.head.querySelector("th")?.offsetWidth??0;i-n<this.place.scrollLeft?this.place.scrollLeft=
i-n:i+s.offsetWidth>this.place.scrollLeft+this.place.clientWidth&&(this.place.scrollLeft=i+s.offsetWidth-this.place.clientWidth)}showRule(t){let e=this.place.clientHeight-
this.head.offsetHeight-this.foot.offsetHeight,s=t*$;(s<this.place.scrollTop||s+$>this.place.scrollTop+e)&&(this.place.scrollTop=Math.max(0,s-Math.max(0,(e-$)/2))),
this.rows()}press(t){let e=t.target.closest?.("[data-rule]"),s=this.cellOf(t.target);if(this.edit&&t.target.closest(".grid__edit, .grid__say")||(this.edit&&this.
commit(),t.button!==0||!s&&!e))return;if(t.preventDefault(),this.place.focus({preventScroll:!0}),e instanceof HTMLElement){let n=Number(e.dataset.rule)-1;n>=0&&
(this.go(n,k(this.owner.table())-1),this.from={r:n,c:0},this.select());return}if(!s)return;this.go(s.r,s.c,t.shiftKey);let i=new AbortController;addEventListener(
"pointermove",n=>{let r=this.cellOf(document.elementFromPoint(n.clientX,n.clientY));r&&(r.r!==this.at.r||r.c!==this.at.c)&&this.go(r.r,r.c,!0)},{signal:i.signal}),
addEventListener("pointerup",()=>i.abort(),{signal:i.signal})}key(t){if(this.edit)return;let{r:e,c:s}=this.at,i=t.ctrlKey||t.metaKey,n=k(this.owner.table()),r=Math.
max(1,Math.floor(this.place.clientHeight/$)-3),a=(h,d)=>(this.go(h,d,t.shiftKey),!0),l={ArrowUp:()=>a(i?0:e-1,s),ArrowDown:()=>a(i?this.last-1:e+1,s),ArrowLeft:()=>a(
e,i?0:s-1),ArrowRight:()=>a(e,i?n-1:s+1),Home:()=>a(i?0:e,0),End:()=>a(i?this.last-1:e,n-1),PageUp:()=>a(Math.max(0,e-r),s),PageDown:()=>a(Math.min(this.last-1,
e+r),s),Tab:()=>this.tab(t.shiftKey),Escape:()=>(this.owner.away(),!0),Enter:()=>i?this.insert(t.shiftKey):t.shiftKey?a(e-1,s):this.begin(),F2:()=>this.begin(),
Delete:()=>i?this.drop():this.clear(),Backspace:()=>this.clear(),a:()=>i&&this.all()};this.owner.command(t.key,t)||(t.altKey?this.move(t.key):l[t.key]?.())?(t.preventDefault(),
t.stopPropagation()):t.key.length===1&&!i&&!t.altKey&&t.key!==" "&&this.begin("")}all(){return this.from={r:0,c:0},this.at={r:Math.max(0,this.last-1),c:k(this.owner.
table())-1},this.select(),!0}tab(t){let e=k(this.owner.table()),{r:s,c:i}=this.at,n=(s+1)*e+i+(t?-1:1);return n<0||n>=(this.last+2)*e?!1:(this.go(Math.floor(n/e)-
1,n%e),!0)}span(){let t=Math.max(0,this.last-1);return{top:Math.min(t,Math.max(0,Math.min(this.at.r,this.from.r))),bottom:Math.min(t,Math.max(0,Math.max(this.at.
r,this.from.r))),left:Math.min(this.at.c,this.from.c),right:Math.max(this.at.c,this.from.c)}}move(t){let e=this.owner.table(),{top:s,bottom:i}=this.span(),n={ArrowUp:-1,
ArrowDown:1}[t];if(n&&this.at.r>=0&&this.at.r<this.last){let l=Tt(e,s,i,n);return l===e||(this.at.r+=n,this.from.r+=n,this.owner.change(l,"Move rule"),this.reveal(),
this.select()),!0}let r={ArrowLeft:-1,ArrowRight:1}[t];if(!r)return!1;let a=Ct(e,this.at.c,r);return a!==e&&(this.at.c+=r,this.from.c=this.at.c,this.owner.change(
a,"Move column")),!0}insert(t=!1){let e=this.owner.table(),s=Math.max(0,Math.min(this.last,this.at.r+(t?0:1)));return this.owner.change(C(e,s,[L(e)]),"Add rule"),
this.go(s,this.at.c),!0}drop(){let{top:t,bottom:e}=this.span();return this.last===0||(this.owner.change(dt(this.owner.table(),t,e),e>t?"Remove rules":"Remove ru\
le"),this.go(Math.min(t,this.last-1),this.at.c)),!0}clear(){let{top:t,bottom:e,left:s,right:i}=this.span();if(this.at.r>=this.last&&this.from.r>=this.last){for(let r=s;r<=
i;r++)this.owner.enter(this.last,r,"");return!0}if(this.at.r<0)return!0;let n=[];for(let r=t;r<=e;r++)for(let a=s;a<=i;a++)n.push({r,c:a,text:""});return this.owner.
change(U(this.owner.table(),n),"Clear cells"),!0}copy(t){if(this.edit||this.at.r<0)return!1;let e=this.owner.table(),{top:s,bottom:i,left:n,right:r}=this.span(),
a=[];if(this.at.r>=this.last)a.push(Array.from({length:r-n+1},(l,c)=>this.owner.text(this.last,n+c)));else for(let l=s;l<=i;l++)a.push(Array.from({length:r-n+1},
(c,h)=>K(e,l,n+h)));return t.clipboardData?.setData("text/plain",Nt(a)),t.preventDefault(),!0}paste(t){if(this.edit||this.at.r<0)return;let e=t.clipboardData?.getData(
"text/plain")??"";if(t.preventDefault(),!e)return;let{top:s,left:i}=this.at.r>=this.last?{top:this.last,left:this.span().left}:this.span();this.owner.paste(e,s,
i)}begin(t){let{r:e,c:s}=this.at;if(e<0)return this.owner.head(s),!0;if(e>=this.last&&g(this.owner.table(),s).part!=="input")return!0;let i=this.find(e,s);if(!i||
this.edit)return!0;let n=document.createElement("input");n.className="grid__edit",n.value=t??this.owner.text(e,s),n.setAttribute("aria-label",`${A(this.owner.table(),
s)}, ${e<this.last?`rule ${e+1}`:"test row"}`),n.setAttribute("aria-describedby","grid-say");let r=document.createElement("span");return r.className="grid__pain\
t",r.setAttribute("aria-hidden","true"),i.classList.add("is-edited"),i.append(r,n),this.note.replaceChildren(),this.edit={input:n,assist:null,r:e,c:s},n.focus({
preventScroll:!0}),n.setSelectionRange(n.value.length,n.value.length),this.edit.assist=this.owner.assist(n,e,s),n.addEventListener("keydown",a=>this.editKey(a)),
n.addEventListener("blur",()=>setTimeout(()=>this.edit?.input===n&&document.activeElement!==n&&!this.note.contains(document.activeElement)&&this.commit(!1))),this.
tell(),!0}editKey(t){if(t.defaultPrevented)return;let{r:e,c:s}=this.at;if(t.key==="Enter")this.commit(),this.go(t.shiftKey?e-1:e+1,s);else if(t.key==="Tab")this.
commit(),this.tab(t.shiftKey);else if(t.key==="Escape")this.stop();else{t.stopPropagation();return}t.preventDefault(),t.stopPropagation()}commit(t=!0){if(!this.
edit)return;let{input:e,r:s,c:i}=this.edit;this.stop(t),this.owner.enter(s,i,e.value)}stop(t=!0){let e=this.edit;if(!e)return;this.edit=null,e.assist?.destroy();
let s=e.input.parentElement;s?.classList.remove("is-edited"),s?.querySelector(".grid__paint")?.remove(),e.input.remove(),t&&this.place.focus({preventScroll:!0}),
this.tell()}};function pt(o){let t=document.createElement("tr");return t.setAttribute("role","row"),t.setAttribute("aria-rowindex",String(o)),t}function he(){let o=document.
createElement("th");return o.className="grid__rule",o.setAttribute("role","columnheader"),o.setAttribute("aria-label","Rule"),o.textContent="#",o}var Rt=(o,t)=>`\
Rule ${o+1}${t==="lit"?", matches the test row":t==="unused"?", never decides":""}`;function qt(o,t){let e=document.createElement("th");return e.className="grid\
__rule",e.setAttribute("role","rowheader"),e.setAttribute("aria-label",t),e.dataset.rule=o,e.textContent=o,e}function Dt(o,t,e){o.id=`cell-${t}-${e}`,o.dataset.
r=String(t),o.dataset.c=String(e),o.setAttribute("aria-colindex",String(e+2))}function jt(o){let t=document.createElement("tr");return t.setAttribute("role","pr\
esentation"),t.className="grid__space",t.style.height=`${Math.max(0,o)*$}px`,t.hidden=o<=0,t}var ce={string:"text",number:"number",boolean:"yes or no",date:"dat\
e","date and time":"date and time",time:"time","days and time duration":"duration","years and months duration":"months"},ue=o=>ce[o]??o;var de=50,tt=class{constructor(t,e){this.editor=e,this.list=t.querySelector("ul"),this.result=e.part("result")}show(t){let e=[];for(let r of t.problems.slice(0,
de))e.push(this.problem(r));for(let r of t.report?.gaps??[])e.push(this.gap(r));for(let r of t.report?.overlaps??[])e.push(E("warn",r.text,[R(`Show rule ${r.second+
1}`,()=>this.go(r.second,0))]));for(let r of t.report?.unused??[])e.push(E("warn",`Rule ${r+1} never decides: rules above it match whenever it does.`,[R(`Show r\
ule ${r+1}`,()=>this.go(r,0))]));t.report&&!t.report.complete&&e.push(E("info","There may be more: cells that compare with other data were not looked at, or the\
 table is too large to look at everything.",[])),e.length===0&&t.report&&e.push(E("good","Nothing to mend. Every combination of inputs is covered.",[]));let i=this.
list.contains(document.activeElement);this.list.replaceChildren(...e),i&&this.editor.grid.place.focus();let n=t.test;this.result.textContent=n?Object.keys(n.faults).
length?"One of the values cannot be read.":n.why?n.why:`${n.rules.length===0?"No rule matches":`Rule${n.rules.length>1?"s":""} ${n.rules.map(r=>r+1).join(", ")}\
 decide${n.rules.length>1?"":"s"}`}: ${n.value}`:"Enter values in the row “Try” below the rules. The rules that match light up."}problem(t){let e=this.editor.
table(),s=t.input>=0?t.input:t.output>=0?H(e,"output",t.output):-1,i=[t.rule>=0?`Rule ${t.rule+1}`:"",s>=0?A(e,s):""].filter(Boolean).join(", "),n=s>=0?[R("Show",
()=>this.go(t.rule,s))]:[];return E(t.warning?"warn":"bad",`${i?`${i}: `:""}${t.text}${t.suggestion?` Did you mean ${t.suggestion}?`:""}`,n)}gap(t){return E("wa\
rn",t.text,[R("Add the missing rule",()=>{let e=this.editor.table();this.editor.change(C(e,e.rules.length,[{...L(e),when:t.when.map(s=>s==="-"?"":s)}]),"Add the\
 missing rule"),this.go(this.editor.table().rules.length-1,e.inputs.length)})])}go(t,e){this.editor.grid.go(t,e),t<0?this.editor.head(e):this.editor.grid.place.
focus({preventScroll:!0})}},Pt={bad:["circle-alert","Must be mended: "],warn:["triangle-alert","Worth a look: "],good:["circle-check",""],info:["info",""]};function E(o,t,e){
let s=document.createElement("li");s.className=`finding finding--${o}`;let i=document.createElement("span");i.className="finding__text";let n=document.createElement(
"span");return n.className="sr-only",n.textContent=Pt[o][1],i.append(n,t),s.append(S(Pt[o][0]),i,...e),s}function R(o,t){let e=document.createElement("button");
return e.type="button",e.className="btn btn--secondary btn--small",e.textContent=o,e.addEventListener("click",t),e}var pe={input:["label","expression","type","values"],output:["label","name","type","values","default"],note:["label"]},et=class{constructor(t,e){this.place=t,this.
editor=e,this.c=0,this.assists=[];for(let s of["expression","values","default"]){let i=this.input(s);this.assists.push(new _(i,{paint:i.parentElement?.querySelector(
".fx-paint"),note:this.note(s),about:()=>({mode:s==="values"?"tests":"",type:s==="expression"?"":this.type(),vars:e.host.vars(),closed:e.host.closed})}))}t.addEventListener(
"change",s=>this.changed(s.target),{signal:e.end.signal})}destroy(){for(let t of this.assists)t.destroy()}input(t){return this.place.querySelector(`[name="colum\
n-${t}"]`)}note(t){return this.place.querySelector(`[data-note="${t}"]`)}type(){let t=this.editor.table(),{part:e,i:s}=g(t,this.c);return(e==="output"?t.outputs[s]?.
type:t.inputs[s]?.type||this.editor.answer.types?.[s])??""}show(t){let e=this.editor.table();this.c=t;let{part:s,i}=g(e,t),n=s==="input"?e.inputs[i]:s==="output"?
e.outputs[i]:{label:e.notes?.[i]},r=this.place.querySelector("[data-title]");r&&(r.textContent=`Column “${A(e,t)}”`);for(let c of["label","expression","name",
"type","values","default"]){let h=this.input(c),d=h.closest("[data-setting]");d.hidden=!pe[s].includes(c),!(document.activeElement===h&&h.value!=="")&&(h.value=
n?.[c]??"",this.assists.find(p=>p.input===h)?.draw())}let a=this.place.querySelector("[data-values-label]");a&&(a.textContent=s==="output"?"Values, the most imp\
ortant first":"Allowed values");let l=this.editor.root.querySelector('[data-do="remove-column"]');l&&(l.disabled=s==="output"&&e.outputs.length<2),this.tell()}tell(){
let t=this.editor.table(),{part:e,i:s}=g(t,this.c);for(let i of["expression","values","default","name"]){let n=this.note(i);if(!n||document.activeElement===this.
input(i))continue;let r=this.editor.answer.problems.find(a=>a.rule<0&&(e==="input"?a.input:e==="output"?a.output:-2)===s&&a.field===i);n.textContent=r?r.text:"",
n.classList.toggle("is-odd",!!r?.warning),this.input(i).setAttribute("aria-invalid",String(!!(r&&!r.warning)))}}focus(){let{part:t}=g(this.editor.table(),this.c),
e=this.input(t==="input"?"expression":"label");e.focus(),e.select()}changed(t){let e=t.name.replace("column-",""),s=this.editor.table(),i={[e]:t.value.trim()};if(e===
"expression"){let n=this.editor.host.vars().find(a=>a.name===i.expression),{i:r}=g(s,this.c);n?.type&&!/[<]/.test(n.type)?i.type=n.type:n&&(i.type=""),n?.values?.
length&&!s.inputs[r].values&&(i.values=n.values.join(", "))}e==="name"&&(i.name=i.name.replace(/\s+/g,"_")),this.editor.change(Ot(s,this.c,i),"Change column")}blankInput(){
let t=this.editor.table().inputs.map(s=>s.expression),e=this.editor.host.vars().find(s=>!t.includes(s.name)&&/^(string|number|boolean|date)$/.test(s.type??""));
return e?{expression:e.name,type:e.type,...e.values?.length?{values:e.values.join(", ")}:{}}:{expression:""}}blankOutput(){let t=this.editor.table().outputs.length+
1;return{label:`Answer ${t}`,name:`answer_${t}`,type:"string"}}};var q=class{constructor(t,e){this.editor=e,this.result=t.querySelector("[data-flips]"),this.button=t.querySelector("[data-ask-past]"),this.button.addEventListener(
"click",()=>this.ask(),{signal:e.end.signal})}async ask(){this.button.classList.add("is-loading");try{let{body:t}=this.editor.host.read(),e=await fetch(this.editor.
host.past,{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"text/html","HX-Request":"true"},body:JSON.stringify({table:t,
ref:this.editor.host.ref,vars:this.editor.host.vars()})}),s=await e.text();e.ok?this.result.replaceChildren(...new DOMParser().parseFromString(s,"text/html").body.
childNodes):this.result.textContent="The past instances could not be asked. Try again in a moment."}catch{this.result.textContent="The server could not be reach\
ed. Try again in a moment."}finally{this.button.classList.remove("is-loading"),this.result.scrollIntoView({block:"nearest"})}}};var fe=120,me=600,ge=2e3,D=class{constructor(t,e){this.root=t,this.host=e,this.test=[],this.answer={problems:[]},this.problems=new Map,this.asked=0,this.end=new AbortController;
let{signal:s}=this.end;this.grid=new Z(this.part("grid"),this,s),this.heading=new et(this.part("column"),this),this.findings=new tt(this.part("findings"),this),
this.past=e.past?new q(this.part("past"),this):null,this.part("past").hidden=!e.past;for(let n of["import","export"])t.querySelector(`[data-do="${n}"]`).hidden=
!!e.closed;t.addEventListener("click",n=>this.clicked(n.target),{signal:s}),t.addEventListener("change",n=>this.changed(n.target),{signal:s}),t.addEventListener(
"keydown",n=>this.keys(n),{signal:s});let i=t.querySelector('[name="table-name"]');i&&(i.value=e.read().name),this.draw(),this.check()}destroy(){this.grid.commit(
!1),this.asked++,this.end.abort(),this.heading.destroy(),clearTimeout(this.timer),clearTimeout(this.rest)}part(t){return this.root.querySelector(`[data-part="${t}\
"]`)}table(){return this.host.read().body}change(t,e){t!==this.table()&&(this.host.write({body:t},e),this.draw(),this.check())}refresh(){this.draw(),this.check()}draw(){
let{name:t,body:e}=this.host.read(),s=this.root.querySelector('[name="table-name"]');s&&document.activeElement!==s&&(s.value=t),this.part("policy").value=e.hitPolicy;
let i=this.part("aggregation");i.value=e.aggregation??"";let n=i.closest(".field");n instanceof HTMLElement&&(n.hidden=e.hitPolicy!=="collect");let r=this.part(
"policy").selectedOptions[0]?.dataset.sentence??"";this.part("sentence").textContent=r;let a=this.host.can();for(let[l,c]of Object.entries(a)){let h=this.root.querySelector(
`[data-do="${l}"]`);h instanceof HTMLButtonElement&&(h.disabled=!c)}this.grid.draw(),this.heading.show(this.grid.at.c)}text(t,e){let s=this.table();if(t<s.rules.
length)return K(s,t,e);let{part:i,i:n}=g(s,e);return i==="input"?this.test[n]??"":i==="output"?this.outcome(n):""}outcome(t){let e=this.answer.test;return t===0&&
e?e.value??"":""}enter(t,e,s){let i=this.table(),{part:n,i:r}=g(i,e),a=c=>this.host.vars().some(h=>h.name===c),l=n==="note"?s:B(s,V(i,e)||this.answer.types?.[r]||
"",n==="input"&&t<i.rules.length,t<i.rules.length?a:()=>!1);if(t<i.rules.length)return this.change(U(i,[{r:t,c:e,text:l}]),"Change cell");n==="input"&&(this.test=
Array.from({length:i.inputs.length},(c,h)=>h===r?l:this.test[h]??""),this.grid.draw(),this.check())}paste(t,e,s){let i=this.table(),n=Mt(t),r=[],a=k(i),l=d=>this.
host.vars().some(p=>p.name===d);if(e>=i.rules.length){n[0].forEach((d,p)=>s+p<a&&this.enter(e,s+p,d));return}let c=Math.max(0,e+n.length-i.rules.length),h=c?C(i,
i.rules.length,Array.from({length:c},()=>L(i))):i;for(let[d,p]of n.entries())for(let[f,m]of p.entries()){if(s+f>=a)break;let{part:b,i:M}=g(i,s+f);r.push({r:e+d,
c:s+f,text:b==="note"?m:B(m,V(i,s+f)||(b==="input"?this.answer.types?.[M]:"")||"",b==="input",l)})}this.change(U(h,r),n.length*n[0].length>1?"Paste cells":"Past\
e cell"),this.grid.from={r:e,c:s},this.grid.at={r:e+n.length-1,c:Math.min(a-1,s+Math.max(...n.map(d=>d.length))-1)},this.grid.select()}problem(t,e){return this.
problems.get(`${t} ${e}`)??null}mark(t){return(this.answer.test?this.answer.test.rules.includes(t):this.host.lit?.().includes(t))?"lit":this.answer.report?.unused.
includes(t)?"unused":""}assist(t,e,s){let i=this.table(),{part:n,i:r}=g(i,s);if(n==="note"||e>=i.rules.length)return null;let a=V(i,s)||(n==="input"?this.answer.
types?.[r]:"")||"",l=(n==="input"?i.inputs[r].values:i.outputs[r].values)??"";return new _(t,{paint:t.previousElementSibling,note:this.grid.note,about:()=>({mode:n===
"input"?"tests":"",type:a,vars:this.host.vars(),values:l,closed:this.host.closed})})}moved(t,e){this.heading.show(e)}head(t){this.heading.show(t),this.heading.focus()}away(){
this.heading.focus()}command(t,e){return!(e.ctrlKey||e.metaKey)||e.altKey?!1:t.toLowerCase()==="z"?(e.shiftKey?this.host.redo():this.host.undo(),!0):t.toLowerCase()===
"y"?(this.host.redo(),!0):!1}keys(t){t.target instanceof HTMLInputElement||t.target instanceof HTMLTextAreaElement||this.command(t.key,t)&&(t.preventDefault(),t.
stopPropagation())}clicked(t){let e=t.closest("[data-do]")?.getAttribute("data-do");if(!e)return;let s=this.table(),i=this.grid.at.c,{part:n,i:r}=g(s,i),a=(c,h)=>{
let d=c==="input"?s.inputs:c==="output"?s.outputs:s.notes??[],p=n===c?r+1:d.length;this.change(At(s,c,p,h),"Add column"),this.grid.go(-1,H(this.table(),c,p)),this.
heading.focus()};({undo:()=>this.host.undo(),redo:()=>this.host.redo(),"add-rule":()=>(this.grid.insert(),this.grid.place.focus()),"remove-rule":()=>(this.grid.
drop(),this.grid.place.focus()),"rule-up":()=>this.grid.move("ArrowUp"),"rule-down":()=>this.grid.move("ArrowDown"),"add-input":()=>a("input",this.heading.blankInput()),
"add-output":()=>a("output",this.heading.blankOutput()),"add-note":()=>a("note",`Note ${(s.notes?.length??0)+1}`),"remove-column":()=>{this.change(Lt(s,i),"Remo\
ve column"),this.grid.go(this.grid.at.r,Math.max(0,i-1))},"column-left":()=>this.grid.move("ArrowLeft"),"column-right":()=>this.grid.move("ArrowRight"),import:()=>this.
part("file").click(),export:()=>this.export()})[e]?.()}changed(t){let e=t.dataset.part;t.name==="table-name"&&t.value.trim()?this.host.write({name:t.value.trim()},
"Rename table"):e==="policy"?this.change({...this.table(),hitPolicy:t.value,aggregation:t.value==="collect"?this.table().aggregation:void 0},"Change hit policy"):
e==="aggregation"?this.change({...this.table(),aggregation:t.value||void 0},"Change hit policy"):e==="file"&&t instanceof HTMLInputElement&&this.import(t)}check(){
clearTimeout(this.timer),clearTimeout(this.rest),this.timer=setTimeout(()=>this.ask(!1),fe),this.rest=setTimeout(()=>this.ask(!0),me)}async ask(t){let e=++this.
asked,s=this.table(),i=await ft("/tables/check",{table:s,vars:this.host.vars(),closed:this.host.closed,test:this.test.some(Boolean)?this.test:null,analyze:t});if(e!==
this.asked||this.end.signal.aborted||(i===void 0&&(this.rest=setTimeout(()=>this.ask(t),ge)),!i))return;let n=String(this.answer.test?.rules??""),r=i.report??(this.
answer.table===s?this.answer.report:void 0);this.answer={...i,report:r,table:s},this.problems=new Map;for(let a of i.problems){let l=a.input>=0?a.input:a.output>=
0?H(s,"output",a.output):-1,c=`${a.rule} ${l}`;(!this.problems.has(c)||this.problems.get(c).warning)&&this.problems.set(c,a)}for(let[a,l]of Object.entries(i.test?.
faults??{}))this.problems.set(`${s.rules.length} ${a}`,{text:l});this.grid.refresh(),i.test?.rules.length&&String(i.test.rules)!==n&&this.grid.showRule(i.test.rules[0]),
this.heading.tell(),this.findings.show(this.answer),this.root.dataset.checked=String(e)}async import(t){let e=await F("/tables/import",t);if(!e)return;let[s,...i]=e.
tables,n=[...e.left,...i.map(r=>`“${r.name}” is a table of its own: import the file there too.`)];this.host.write({name:s.name,body:s.body},"Import table"),
this.refresh(),window.segue.toast({tone:n.length?"warn":"good",title:`“${s.name}” was imported`,text:n.join(" ")||"Undo brings back what was here."})}export(){
let{name:t,body:e}=this.host.read();return Q("/tables/export",{name:t,table:e,vars:this.host.vars()},"table.dmn")}};async function ft(o,t){try{let e=await fetch(
o,{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"application/json"},body:JSON.stringify(t)});return e.ok?await e.json():
e.status===429||e.status>=500?void 0:null}catch{return}}var j=class{constructor(t){this.root=t;let e=document.getElementById("shared-table");this.now=JSON.parse(e?.textContent??"{}"),this.address=t.dataset.address??"",
this.revision=t.dataset.revision??"",this.before=[],this.after=[],this.dirty=!1,this.running=null,this.state=document.querySelector("[data-table-state]"),document.
querySelector("[data-publish-table]")?.addEventListener("click",()=>this.publish()),addEventListener("beforeunload",s=>this.dirty&&s.preventDefault()),this.say(
"Saved")}drawn(){}settle(){}undo(){this.step(this.before,this.after)}redo(){this.step(this.after,this.before)}can(){return{undo:this.before.length>0,redo:this.after.
length>0}}write(t){this.before.push(this.now),this.after=[],this.set({...this.now,...t})}step(t,e){t.length!==0&&(e.push(this.now),this.set(t.pop()),this.drawn())}set(t){
this.now=t,this.dirty=!0,this.say("Not saved yet"),clearTimeout(this.timer),this.timer=setTimeout(()=>this.save(),700)}say(t){this.state&&(this.state.textContent=
t)}async save(){return clearTimeout(this.timer),this.running&&await this.running,this.dirty?(this.running=this.send().finally(()=>this.running=null),this.running):
!0}async send(){this.dirty=!1,this.say("Saving …");try{let t=await fetch(this.address,{method:"PUT",credentials:"same-origin",headers:{"Content-Type":"applica\
tion/json",Accept:"application/json"},body:JSON.stringify({revision:Number(this.revision),name:this.now.name,table:this.now.body})}),e=await t.json().catch(()=>({}));
if(t.ok)return this.revision=String(e.revision),this.say(this.dirty?"Not saved yet":"Saved"),!this.dirty;this.dirty=!0,this.say("Not saved"),window.segue.toast(
{tone:"bad",title:"The table was not saved",text:e.detail??"Try again in a moment."})}catch{this.dirty=!0,this.say("Offline, not saved"),this.timer=setTimeout(()=>this.
save(),4e3)}return!1}async publish(){if(this.settle(),!await this.save())return;let t=document.querySelector('#publish-table [name="revision"]');t&&(t.value=this.
revision),window.segue.open("publish-table")}};var st={input:"inputs",decision:"decisions",knowledge:"knowledge",service:"services"},W={input:"Input",decision:"Decision",knowledge:"Reusable formula",service:"\
Decision service"},w=o=>o.slice(o.lastIndexOf("#")+1),v=o=>["input","decision","knowledge","service"].flatMap(t=>(o[st[t]]??[]).map(e=>({kind:t,node:e}))),y=(o,t)=>v(
o).find(e=>e.node.id===t)??null,it=o=>o.variable||o.name;function J(o,t,e){let s=y(o,t);if(!s)return o;let i=st[s.kind];return{...o,[i]:(o[i]??[]).map(n=>n.id===
t?mt(e(n)):n)}}function mt(o){let t={...o};for(let[e,s]of Object.entries(t))(s===void 0||s===""&&e!=="name"||Array.isArray(s)&&s.length===0)&&delete t[e];return t}
function It(o,t){let e=new Set(v(o).map(i=>it(i.node))),s=t;for(let i=2;e.has(s);i++)s=`${t} ${i}`;return s}function Bt(o,t,e){let s=new Set(v(o).map(r=>r.node.
id)),i=v(o).length+1;for(;s.has(`${t}-${i}`);)i++;let n=mt({id:`${t}-${i}`,name:"",...e});return{model:{...o,[st[t]]:[...o[st[t]]??[],n]},id:n.id}}function Ht(o,t){
let e={...o};for(let s of["inputs","decisions","knowledge","services"])o[s]&&(e[s]=o[s].filter(i=>i.id!==t).map(i=>i.requires?.some(n=>w(n)===t)?mt({...i,requires:i.
requires.filter(n=>w(n)!==t)}):i));return e}var gt=(o,t)=>v(o).filter(e=>e.node.requires?.some(s=>w(s)===t)).map(e=>e.node);function be(o,t,e){let s=new Set([t]),
i=[[t]];for(let n=i.shift();n;n=i.shift())for(let r of y(o,n[n.length-1])?.node.requires??[]){let a=w(r);if(a===e)return[...n,a];s.has(a)||(s.add(a),i.push([...n,
a]))}return null}function Kt(o,t,e){let s=be(o,e,t);if(!s)return"";let[i,...n]=s.map(r=>`“${y(o,r)?.node.name}”`);return`${i} already uses ${n.join(", which\
 uses ")}: if both used each other, neither could be decided first.`}function Ut(o,t){let e=y(o,t)?.kind;return v(o).filter(s=>s.node.id!==t&&(e==="decision"||s.
kind==="knowledge"||s.kind==="service"))}function bt(o,t,e,s){let i=v(o).map(n=>n.node.id);return J(o,t,n=>{let r=(n.requires??[]).filter(l=>w(l)!==e),a=l=>i.includes(
w(l))?i.indexOf(w(l)):i.length;return{...n,requires:s?[...r,`#${e}`].sort((l,c)=>a(l)-a(c)):r}})}var G={table:"Table",literal:"Expression",context:"Entries, one\
 by one",invocation:"Call of a reusable formula"},we={list:"a list",relation:"a list of rows",function:"a function",if:"a case",for:"a loop",some:"a question to\
 a list",every:"a question to a list",filter:"a filter",external:"a function in another language"},O=o=>o?G[o.kind]??we[o.kind]??o.kind:"Nothing yet";function Wt(o,t,e,s){
let i=s.filter(n=>/^(string|number|boolean|date)$/.test(n.type??""));if(e==="table"){let n=(i.length?i.slice(0,1):s.slice(0,1)).map(r=>({expression:r.name,...i.
length?{type:r.type}:{}}));return{kind:e,table:{hitPolicy:"unique",inputs:n.length?n:[{expression:""}],outputs:[{label:t.name,.../^(string|number|boolean|date)$/.
test(t.type??"")?{type:t.type}:{}}],rules:[{when:[""],then:[""]}]}}}if(e==="context")return{kind:e,names:["entry",""],parts:[{kind:"literal"},{kind:"literal"}]};
if(e==="invocation"){let n=(t.requires??[]).map(r=>y(o,w(r))).find(r=>r?.kind==="knowledge");return wt(n?.node??o.knowledge?.find(r=>r.id!==t.id))}return{kind:"\
literal"}}function wt(o,t){let e=(o?.params??[]).map(i=>i.name),s=i=>t?.parts?.[1+(t.names??[]).indexOf(i)];return{kind:"invocation",names:e,parts:[{kind:"liter\
al",text:o?.name??""},...e.map(i=>(t?.names??[]).includes(i)&&s(i)||{kind:"literal"})]}}var ye=[["","Any"],["string","Text"],["number","Number"],["boolean","Yes or no"],["date","Date"],["date and time","Date and time"],["time","Time"],["days and ti\
me duration","Duration in days and hours"],["years and months duration","Duration in months"],["list","List"],["context","Entries"]],nt=class{constructor(t){this.
page=t,this.id="",this.about=t.part("about"),this.logic=t.part("logic"),this.tableRoot=t.part("table"),this.table=null,this.fields=[],this.known=""}get node(){return y(
this.page.now.body,this.id)?.node??null}show(t){let e=y(this.page.now.body,t),s=this.table!==null&&t===this.id&&e?.node.logic?.kind==="table";if(s||this.close(),
this.id=t,this.page.part("node").hidden=!e,!e)return;let{kind:i,node:n}=e;this.about.replaceChildren(this.title(i,n),...i==="service"?[this.kept("A decision ser\
vice: some decisions under one name. It is kept as it is and written to files again.")]:this.settings(i,n)),this.logic.replaceChildren(),s?this.table?.refresh():
i!=="input"&&i!=="service"&&this.drawLogic(n),this.tell()}close(){this.table?.destroy(),this.table=null;for(let t of this.fields)t.assist.destroy();this.fields=
[],this.tableRoot.hidden=!0}kept(t){return u("p",{class:"muted"},t)}write(t,e=!1){this.page.change(J(this.page.now.body,this.id,t),e)}title(t,e){return u("div",
{class:"decisions__title"},u("h2",{},W[t]," “",e.name,"”"),u("span",{class:"tables__gap"}),N("Remove","trash-2",()=>this.page.remove(this.id)))}settings(t,e){
let s=[...ye,...(this.page.now.body.types??[]).map(r=>[r.name,r.name])];e.type&&!s.some(([r])=>r===e.type)&&s.push([e.type,e.type]);let n=[u("div",{class:"form_\
_row"},T("Name","node-name",u("input",{class:"input",id:"node-name",value:e.name,maxlength:"120",autocomplete:"off",onchange:r=>this.page.rename(this.id,r.target.
value)})),T(t==="knowledge"?"What it gives":"Type","node-type",I({id:"node-type",onchange:r=>this.write(a=>({...a,type:r.target.value}))},s,e.type??"")),...t===
"input"?[]:[T("Decided by","node-logic",I({id:"node-logic",onchange:r=>this.become(r.target.value)},this.logics(e),G[e.logic?.kind]?e.logic.kind:""))],T("What i\
t is about","node-documentation",u("input",{class:"input",id:"node-documentation",value:e.documentation??"",placeholder:"How risky the customer is",autocomplete:"\
off",onchange:r=>this.write(a=>({...a,documentation:r.target.value.trim()}))})))];return t==="knowledge"&&n.push(this.params(e,s)),t!=="input"&&n.push(this.uses(
e)),n}logics(t){let e=Object.entries(G);return G[t.logic?.kind]?e:[["",O(t.logic)],...e]}become(t){t&&this.write(e=>({...e,logic:Wt(this.page.now.body,e,t,this.
page.vars(this.id))}),!0)}uses(t){let e=this.page.now.body,s=(t.requires??[]).map(w),n=Ut(e,this.id).map(({kind:r,node:a},l)=>{let c=s.includes(a.id),h=c?"":Kt(
e,this.id,a.id),d=`node-use-${l}`;return u("label",{class:"choice"},u("input",{class:"choice__input",type:"checkbox",id:d,"data-use":a.id,checked:c,disabled:!!h,
"aria-describedby":h?`${d}-why`:null,onchange:p=>this.page.change(bt(this.page.now.body,this.id,a.id,p.target.checked),!0,d)}),u("span",{class:"choice__label"},
a.name," ",u("span",{class:"muted"},W[r].toLowerCase())),h?u("span",{class:"choice__help",id:`${d}-why`},h):null)});return u("fieldset",{class:"field decisions_\
_uses"},u("legend",{class:"field__label"},"Uses"),n.length?u("div",{class:"choices choices--row"},...n):this.kept("There is nothing else yet that it could use."))}params(t,e){
let s=t.params??[],i=(a,l)=>this.write(c=>({...c,params:(c.params??[]).map((h,d)=>d===a?{...h,...l}:h)}),!0),n=s.map((a,l)=>u("div",{class:"decisions__row"},u("\
input",{class:"input","aria-label":`Name of parameter ${l+1}`,id:`node-param-${l}`,value:a.name,autocomplete:"off",onchange:c=>i(l,{name:c.target.value.trim().replace(
/\s+/g," ")||a.name})}),I({"aria-label":`Type of “${a.name}”`,onchange:c=>i(l,{type:c.target.value||void 0})},e,a.type??""),ct(`Remove parameter “${a.name}\
”`,"trash-2",()=>this.write(c=>({...c,params:(c.params??[]).filter((h,d)=>d!==l)}),!0)))),r=()=>{for(let a=s.length+1;;a++)if(!s.some(l=>l.name===`value ${a}`))
return`value ${a}`};return u("fieldset",{class:"field"},u("legend",{class:"field__label"},"Parameters"),...n,N("Parameter","plus",()=>this.write(a=>({...a,params:[
...a.params??[],{name:r()}]}),!0)))}drawLogic(t){let e=t.logic;switch(e?.kind){case"table":return this.openTable();case"literal":return this.logic.append(T("Exp\
ression","node-text",this.expression("node-text",[],e,!0).box));case"context":return this.logic.append(this.context(e));case"invocation":return this.logic.append(
this.invocation(e));case void 0:return this.logic.append(this.kept("Nothing is decided here yet. Choose above what decides it."))}this.logic.append(this.kept(`T\
his is decided by ${O(e)}. That works, is kept as it is and written to files again; to edit it here, choose another way above.`))}openTable(){this.tableRoot.hidden=
!1;let{page:t,id:e}=this;this.table=new D(this.tableRoot,{read:()=>({name:this.node?.name??"",body:this.node?.logic?.table??{hitPolicy:"unique",inputs:[],outputs:[
{}],rules:[]}}),write:s=>s.body&&t.change(J(t.now.body,e,i=>({...i,logic:{...i.logic,table:s.body}}))),undo:()=>t.undo(),redo:()=>t.redo(),can:()=>t.can(),vars:()=>t.
vars(e),closed:!0,lit:()=>t.answer.test?.said.filter(s=>s.node===e).at(-1)?.rules??[],past:"",ref:"",readOnly:!1}),Object.defineProperty(this.page.root,"editor",
{value:this.table,configurable:!0})}expression(t,e,s,i=!1,n={},r=()=>[]){let a=xt(t,s.text??"",{...n,onchange:()=>this.write(c=>({...c,logic:Jt(c.logic,e,a.input.
value.trim())}))},i),l=new _(a.input,{paint:a.paint,note:a.note,preview:a.preview,about:()=>({vars:[...this.page.vars(this.id),...r()],closed:!0,samples:this.page.
samples()})});return this.fields.push({part:e,assist:l,note:a.note}),a}context(t){let e=t.names??[],s=t.parts??[],i=(c,h,d)=>this.write(p=>{let f=(m,b)=>[...(m??
[]).slice(0,c),...d.map(b),...(m??[]).slice(c+h)];return{...p,logic:{...p.logic,names:f(p.logic.names,m=>m),parts:f(p.logic.parts,()=>({kind:"literal"})),...p.logic.
types?{types:f(p.logic.types,()=>"")}:{}}}},!0),n=(c,h)=>this.write(d=>({...d,logic:{...d.logic,names:d.logic.names.map((p,f)=>f===c&&h?h:p)}}),!0),r=s.map((c,h)=>{
let d=e[h]||"Result",p=e[h]===""?u("span",{class:"decisions__result"},"Result"):u("input",{class:"input",id:`node-entry-${h}`,"aria-label":`Name of entry ${h+1}`,
value:e[h],autocomplete:"off",onchange:b=>n(h,b.target.value.trim().replace(/\s+/g," "))}),f=()=>e.slice(0,h).filter(Boolean).map(b=>({name:b,type:""})),m=c.kind===
"literal"?this.expression(`node-part-${h}`,[h],c,!1,{"aria-label":`Value of ${d}`},f).box:this.kept(`${O(c)}: kept as it is.`);return u("div",{class:"decisions_\
_row"},p,m,ct(`Remove ${d}`,"trash-2",()=>i(h,1,[])))}),a=e.indexOf("")<0?e.length:e.indexOf(""),l=()=>{for(let c=e.length;;c++)if(!e.includes(`entry ${c}`))return`\
entry ${c}`};return u("div",{class:"field decisions__entries",role:"group","aria-label":"Entries"},u("p",{class:"field__help"},e.includes("")?"Each entry can us\
e those above it. The result is what others get.":"Each entry can use those above it. Others get all entries together."),...r,u("div",{class:"decisions__acts"},
N("Entry","plus",()=>i(a,0,[l()])),e.includes("")?null:N("Result","plus",()=>i(e.length,0,[""]))))}invocation(t){let e=this.page.now.body,s=e.knowledge??[],i=t.
parts[0].text??"",n=s.filter(h=>h.id!==this.id).map(h=>[h.name,h.name]);n.some(([h])=>h===i)||n.unshift([i,i||"Choose a model"]);let r=h=>{let d=this.page.now.body,
p=(d.knowledge??[]).find(m=>m.name===h),f=J(d,this.id,m=>({...m,logic:wt(p,m.logic)}));p&&(f=bt(f,this.id,p.id,!0)),this.page.change(f,!0,"node-model")},a=s.find(
h=>h.name===i),l=a&&JSON.stringify((a.params??[]).map(h=>h.name))!==JSON.stringify(t.names??[]),c=(t.names??[]).map((h,d)=>{let p=t.parts[d+1];return u("div",{class:"\
decisions__row"},u("label",{class:"decisions__result",for:`node-part-${d+1}`},h),p.kind==="literal"?this.expression(`node-part-${d+1}`,[d+1],p).box:this.kept(`${O(
p)}: kept as it is.`))});return u("div",{class:"field decisions__entries"},T("Reusable formula","node-model",I({id:"node-model",onchange:h=>r(h.target.value)},n,
i)),...c,l?u("p",{class:"field__help"},"The parameters of the formula have changed. ",N("Take them over","refresh-cw",()=>r(i))):null)}tell(){let t=JSON.stringify(
this.page.vars(this.id));t!==this.known&&this.table?.check(),this.known=t,this.table?.grid.refresh();for(let e of this.fields){if(document.activeElement===e.assist.
input)continue;let s=this.page.answer.problems.find(i=>i.node===this.id&&i.part&&String(i.part)===String(e.part));e.assist.faults=s?[s]:[],e.assist.draw(),e.assist.
say({faults:s?[s]:[]})}}};function Jt(o,t,e){if(t.length===0){let s={...o,text:e};return e||delete s.text,s}return{...o,parts:o.parts?.map((s,i)=>i===t[0]?Jt(s,
t.slice(1),e):s)}}var ve="http://www.w3.org/2000/svg";function ot(o,t,e){let s=document.createElementNS(ve,o);for(let i in t){let n=t[i];n!==void 0&&s.setAttribute(i,String(n))}return e?.
appendChild(s),s}var yt=180,Gt=80,rt=24,at=class{constructor(t,e){this.place=t,this.open=e}draw(t,e,s){let i=new Map((e.places??[]).map(f=>[f.id,{x:f.x+rt,y:f.y+rt}])),n=document.
activeElement instanceof HTMLElement&&this.place.contains(document.activeElement)?document.activeElement.dataset.node:null,r=Math.max(0,...[...i.values()].map(f=>f.
x))+yt+rt,a=Math.max(0,...[...i.values()].map(f=>f.y))+Gt+rt,l=ot("svg",{class:"picture__lines",width:r,height:a,"aria-hidden":"true"}),c=v(t).filter(f=>i.has(f.
node.id));for(let{node:f}of c)for(let m of f.requires??f.outputs??[])this.line(l,t,i.get(w(m)),i.get(f.id),c.find(b=>b.node.id===w(m))?.kind==="knowledge",s===f.
id||s===w(m));let h=e.order??[],d=c.sort((f,m)=>h.indexOf(f.node.id)-h.indexOf(m.node.id)).map(({kind:f,node:m})=>this.node(t,f,m,i.get(m.id),e,s)),p=u("div",{class:"\
picture__sheet"},l,...d);p.style.width=`${r}px`,p.style.height=`${a}px`,this.place.replaceChildren(p),n&&this.button(n)?.focus({preventScroll:!0})}button(t){return this.
place.querySelector(`[data-node="${CSS.escape(t)}"]`)}line(t,e,s,i,n,r){if(!s||!i)return;let a=s.x+yt/2,l=s.y,c=i.x+yt/2,h=i.y+Gt,d=Math.max(20,Math.abs(l-h)/2);
ot("path",{d:`M${a} ${l}C${a} ${l-d} ${c} ${h+d} ${c} ${h+7}`,class:`picture__line${n?" picture__line--knowledge":""}${r?" is-near":""}`},t),ot("path",{d:`M${c}\
 ${h+1}l-5 9h10z`,class:`picture__head${r?" is-near":""}`},t)}node(t,e,s,i,n,r){let a=n.problems?.filter(p=>p.node===s.id)??[],l=n.test?.said?.filter(p=>p.node===
s.id).at(-1),c=(s.requires??s.outputs??[]).map(p=>v(t).find(f=>f.node.id===w(p))?.node.name).filter(Boolean),h=l?l.value:e==="input"?n.nodes?.[s.id]?.type||"Any\
 value":e==="service"?"Kept as it is":O(s.logic),d=u("button",{type:"button",class:`picture__node picture__node--${e}${l?" is-said":""}${a.length?" is-wrong":""}`,
"data-node":s.id,"aria-current":s.id===r?"true":null,title:s.documentation,onclick:()=>this.open(s.id)},u("span",{class:"picture__kind"},a.length?S("circle-aler\
t"):null,W[e],a.length?u("span",{class:"sr-only"},", has something to mend"):null),u("span",{class:"picture__name"},s.name),u("span",{class:"picture__under"},h),
u("span",{class:"sr-only"},c.length?`uses ${c.join(", ")}`:""));return d.style.left=`${i.x}px`,d.style.top=`${i.y}px`,d}};var Ft=150,xe=2e3,ke=50,lt=class extends j{constructor(t){super(t),this.answer={problems:[],order:[],places:[],nodes:{}},this.test={},this.asked=0,this.waits=null,
this.end=new AbortController,this.picture=new at(this.part("picture"),s=>this.open(s,!0)),this.editor=new nt(this),this.past=new q(this.part("all-past"),{end:this.
end,host:{read:()=>this.now,past:t.dataset.past,ref:t.dataset.ref,vars:()=>[]}});let e=t.querySelector('[name="table-name"]');e.value=this.now.name,e.addEventListener(
"change",()=>e.value.trim()&&this.write({name:e.value.trim()})),t.addEventListener("click",s=>this.clicked(s.target.closest("[data-act]")?.getAttribute("data-ac\
t")??"")),t.addEventListener("keydown",s=>this.keys(s)),this.part("dmn").addEventListener("change",s=>this.import(s.target)),Object.defineProperty(t,"page",{value:this}),
this.ask().then(()=>this.open(this.first(),!1)),this.tries()}part(t){return this.root.querySelector(`[data-part="${t}"]`)}first(){let t=this.now.body;return(t.decisions.
find(e=>gt(t,e.id).length===0)??t.decisions[0]??v(t)[0]?.node)?.id??""}vars(t){return this.answer.nodes[t]?.vars??[]}samples(){let t={};for(let{node:e}of v(this.
now.body)){let i=this.answer.test?.said?.filter(n=>n.node===e.id).at(-1)?.value??this.entered(e);i&&(t[it(e)]=i)}return t}entered(t){let e=this.test[t.name]??"";
return B(e,this.answer.nodes[t.id]?.feel??t.type??"",!1,()=>!1)}open(t,e){this.settle(),this.editor.show(t),this.picture.draw(this.now.body,this.answer,t),e&&(this.
part("node").scrollIntoView({block:"nearest"}),this.part("node").focus({preventScroll:!0}))}settle(){this.editor.table?.grid.commit(!1),document.activeElement instanceof
HTMLElement&&this.part("node").contains(document.activeElement)&&document.activeElement.blur()}change(t,e=!1,s=""){t!==this.now.body&&(this.write({body:t}),this.
follow(e,s))}drawn(){this.root.querySelector('[name="table-name"]').value=this.now.name,this.editor.table&&y(this.now.body,this.editor.id)?.node.logic?.kind==="\
table"?(this.editor.table.refresh(),this.follow(!1,"")):this.follow(!0,"")}follow(t,e){if(this.tries(),this.bar(),clearTimeout(this.soon),!t){this.soon=setTimeout(
()=>this.ask(),Ft);return}this.waits=e||this.waits||"",this.redraw(),this.ask()}async redraw(){if(await new Promise(e=>setTimeout(e)),await P(),this.waits===null)
return;let t=this.waits||document.activeElement?.id||"";this.settle(),this.waits=null,this.editor.show(y(this.now.body,this.editor.id)?this.editor.id:this.first()),
this.picture.draw(this.now.body,this.answer,this.editor.id),t&&document.getElementById(t)?.focus({preventScroll:!0})}bar(){for(let[t,e]of Object.entries(this.can())){
let s=this.root.querySelector(`[data-act="${t}"]`);s instanceof HTMLButtonElement&&(s.disabled=!e)}}async ask(){let t=++this.asked,e=this.now.body,s={};for(let n of e.
inputs??[])this.entered(n)&&(s[n.name]=this.entered(n));let i=await ft("/tables/decisions/check",{model:e,test:Object.keys(s).length?s:null});await P(),t===this.
asked&&(i===void 0&&(this.soon=setTimeout(()=>this.ask(),xe)),i&&(this.answer={...i,model:e},this.bar(),this.picture.draw(e,i,this.editor.id),this.editor.tell(),
this.look(),this.tell(),this.root.dataset.checked=String(t)))}look(){let t=this.part("look"),e=this.answer.problems.slice(0,ke).map(s=>{let i=y(this.now.body,s.
node)?.node.logic?.table,n=[s.rule>=0?`rule ${s.rule+1}`:"",s.input>=0?i?.inputs[s.input]?.label||i?.inputs[s.input]?.expression:s.output>=0?i?.outputs[s.output]?.
label||i?.outputs[s.output]?.name:""].filter(Boolean).join(", ");return E(s.warning?"warn":"bad",`“${s.name}”${n?`, ${n}`:""}: ${s.text}${s.suggestion?` Did\
 you mean ${s.suggestion}?`:""}`,s.node?[R("Show",()=>this.open(s.node,!0))]:[])});e.length===0&&e.push(E("good","Nothing to mend.",[])),t.replaceChildren(...e)}tries(){
let t=this.part("try"),e=this.now.body.inputs??[],s=JSON.stringify(e.map(i=>[i.id,i.name]));t.dataset.shape!==s&&(t.dataset.shape=s,t.replaceChildren(...e.map((i,n)=>{
let r=`try-${n}`,a=u("p",{class:"fx-note",id:`${r}-note`}),l=u("input",{class:"input input--small input--code",id:r,value:this.test[i.name]??"",autocomplete:"of\
f",spellcheck:"false","aria-describedby":a.id,"data-try":i.name,oninput:()=>{this.test[i.name]=l.value,clearTimeout(this.soon),this.soon=setTimeout(()=>this.ask(),
Ft)}});return u("div",{class:"decisions__input"},u("label",{for:r},i.name),l,a)})),e.length===0&&t.replaceChildren(u("p",{class:"muted"},"There is no input yet.")))}tell(){
let t=this.answer.test,e=this.part("tried");for(let i of this.root.querySelectorAll("[data-try]")){let n=t?.faults[i.dataset.try??""]??"",r=document.getElementById(
`${i.id}-note`);r&&(r.textContent=n),i.setAttribute("aria-invalid",String(!!n))}if(!t)return void e.replaceChildren("Enter values: every node shows what it give\
s.");if(Object.keys(t.faults).length)return void e.replaceChildren("One of the values cannot be read.");let s=t.said.map(i=>u("li",{},u("strong",{},y(this.now.body,
i.node)?.node.name??"")," ",u("code",{},i.value)," ",u("span",{class:"muted"},i.why||(i.rules.length?`by rule ${i.rules.map(n=>n+1).join(", ")}`:""))));e.replaceChildren(
...t.why?[t.why]:[],u("ul",{class:"decisions__said",role:"list"},...s))}keys(t){if(t.target instanceof HTMLInputElement||t.target instanceof HTMLTextAreaElement||
!(t.ctrlKey||t.metaKey)||t.altKey)return;let e=t.key.toLowerCase();if(e==="z"&&!t.shiftKey)this.undo();else if(e==="y"||e==="z")this.redo();else return;t.preventDefault()}clicked(t){
let e=this.now.body,s=(n,r,a={})=>{this.settle();let{model:l,id:c}=Bt(this.now.body,n,{name:It(e,r),...a});this.editor.id=c,this.change(l,!0,"node-name")};({undo:()=>this.
undo(),redo:()=>this.redo(),"add-input":()=>s("input","Input"),"add-decision":()=>s("decision","Decision",{logic:{kind:"literal"}}),"add-knowledge":()=>s("knowl\
edge","Formula",{params:[{name:"value",type:"number"}],logic:{kind:"literal"}}),import:()=>this.part("dmn").click(),export:()=>this.export()})[t]?.()}remove(t){
let e=this.now.body,s=y(e,t)?.node,i=gt(e,t).map(n=>`“${n.name}”`);this.change(Ht(e,t),!0),window.segue.toast({tone:i.length?"warn":"good",title:`“${s?.name}\
” was removed`,text:i.length?`${i.join(", ")} used it. Undo brings it back.`:"Undo brings it back."})}async rename(t,e){let s=e.trim().replace(/\s+/g," "),i=this.
now.body,n=y(i,t)?.node;if(!n||s===n.name)return;let r=document.getElementById("node-name"),a=l=>{window.segue.toast({tone:"bad",title:"The name stays as it was",
text:l}),r&&(r.value=n.name)};if(v(i).some(l=>l.node.id!==t&&(it(l.node)===s||l.node.name===s)))return a(`“${s}” is there already, and expressions could not t\
ell the two apart.`);try{let l=await fetch("/tables/decisions/rename",{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"\
application/json"},body:JSON.stringify({model:i,node:t,name:s})}),c=await l.json();if(!l.ok)return a(c.detail);if(this.now.body!==i)return a("Something else was\
 changed meanwhile. Try again.");n.name in this.test&&(this.test[s]=this.test[n.name]),this.change(c,!0)}catch{a("The server could not be reached. Try again in \
a moment.")}}async import(t){let e=await F("/tables/decisions/import",t);e&&(this.editor.id="",this.change(e.model,!0),window.segue.toast({tone:e.left.length?"w\
arn":"good",title:`${e.model.decisions.length} decisions were imported`,text:e.left.join(" ")||"Undo brings back what was here."}))}export(){return this.settle(),
Q("/tables/decisions/export",{name:this.now.name,model:this.now.body},"decisions.dmn")}};var vt=class extends j{constructor(t){super(t),this.editor=new D(t,{read:()=>this.now,write:e=>this.write(e),undo:()=>this.undo(),redo:()=>this.redo(),can:()=>this.
can(),vars:()=>$e(this.now.body),past:t.dataset.past??"",ref:t.dataset.ref??"",readOnly:!1}),Object.defineProperty(t,"editor",{value:this.editor})}drawn(){this.
editor.refresh()}settle(){this.editor.grid.commit(!1)}};function $e(o){return o.inputs.filter(t=>/^[\p{L}_][\p{L}\p{N}_]*$/u.test(t.expression)).map(t=>({name:t.
expression,type:t.type??""}))}var Qt=document.querySelector("[data-shared-table]");Qt instanceof HTMLElement&&new vt(Qt);var Yt=document.querySelector("[data-sh\
ared-decisions]");Yt instanceof HTMLElement&&new lt(Yt);
